package chancery.view.text;

import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.text.Attached;
import chancery.viewmodel.text.Incoming;
import chancery.viewmodel.text.ReviewViewModel;
import chancery.viewmodel.text.Target;
import chancery.viewmodel.text.TextsViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Takes a text into the dossier: reads it, asks what it is, shows the form or what became of the passages. */
public final class TextCards {

    private final TextsViewModel viewModel;
    private final Overlay overlay;
    private final Consumer<FormViewModel> shown;
    private @Nullable BringCard bringing;
    private @Nullable Id<Source> wanted;

    /** @param shown shows a form */
    public TextCards(TextsViewModel viewModel, Overlay overlay, Consumer<FormViewModel> shown) {
        this.viewModel = viewModel;
        this.overlay = overlay;
        this.shown = shown;
        viewModel.refusedProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                overlay.show(notice(words));
            }
        });
    }

    /** Takes a file. */
    public void open(Path file) {
        Consumer<Incoming> then = taking();
        if (viewModel.possible()) {
            overlay.show(waiting());
            viewModel.read(file, then);
        }
    }

    /** Takes what was pasted. */
    public void paste(String text) {
        Consumer<Incoming> then = taking();
        if (viewModel.possible()) {
            overlay.show(waiting());
            viewModel.paste(text, then);
        }
    }

    /**
     * Asks for the text of a source. Whatever comes in while this is asked is that text.
     *
     * @param open asks for a file and takes it in
     * @param paste takes in what was copied
     */
    public void bring(Source source, Runnable open, Runnable paste) {
        if (viewModel.possible()) {
            BringCard card = new BringCard(new Target(source, false, false).called(), open, paste);
            bringing = card;
            wanted = source.id();
            overlay.show(card);
            card.focus();
        }
    }

    /** What is done with a text that comes in: it is given to the source it was asked for, or else it is asked what it is. */
    private Consumer<Incoming> taking() {
        Id<Source> source = wanted;
        return bringing != null && source != null && overlay.shows(bringing)
                ? incoming -> attach(incoming, source)
                : this::ask;
    }

    /** Shows the passages of every source whose place is not plain. */
    public void review() {
        review(viewModel.review(null), overlay);
    }

    /** Shows passages whose place is not plain. */
    public static void review(ReviewViewModel review, Overlay overlay) {
        review(review, List.of(), overlay);
    }

    /** Asks which texts a dossier for others leaves out, and has it written. */
    public void share(Supplier<Optional<Path>> where) {
        viewModel.share(share -> {
            ShareCard card = new ShareCard(share, where, overlay::dismiss);
            overlay.show(card, () -> !share.writingProperty().get());
            card.focus();
        });
    }

    private void ask(Incoming incoming) {
        viewModel.targets(incoming, targets -> {
            TextCard card = new TextCard(
                    incoming,
                    targets,
                    () -> viewModel.fresh(incoming, shown),
                    target -> attach(incoming, target.source().id()));
            overlay.show(card);
            card.focus();
        });
    }

    private void attach(Incoming incoming, Id<Source> source) {
        overlay.dismiss();
        viewModel.attach(source, incoming, this::report);
    }

    private void report(Attached attached) {
        review(viewModel.review(attached.source()), attached.lines(), overlay);
    }

    private static void review(ReviewViewModel review, List<String> report, Overlay overlay) {
        ReviewCard card = new ReviewCard(review, report, overlay::dismiss);
        overlay.show(card);
        card.requestFocus();
    }

    private VBox waiting() {
        Button cancel = new Button(Words.say("window.question.cancel"));
        cancel.setOnAction(event -> {
            viewModel.cancel();
            overlay.dismiss();
        });
        VBox card = new VBox(
                Nodes.label(Words.say("window.text.reading"), "overlay-title"), new ProgressIndicator(), cancel);
        card.getStyleClass().addAll("overlay-card", "text-waiting");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        return card;
    }

    private VBox notice(String words) {
        Button close = new Button(Words.say("window.text.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> overlay.dismiss());
        VBox card = new VBox(Nodes.label(Words.say("window.text.refused"), "overlay-title"), Nodes.prose(words), close);
        card.getStyleClass().addAll("overlay-card", "text-waiting");
        card.setMaxHeight(VBox.USE_PREF_SIZE);
        return card;
    }
}

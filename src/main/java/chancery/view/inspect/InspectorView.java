package chancery.view.inspect;

import static chancery.view.look.Nodes.label;
import static chancery.view.look.Nodes.prose;

import chancery.model.EntryKind;
import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.inspect.Badge;
import chancery.viewmodel.inspect.Block;
import chancery.viewmodel.inspect.InspectorViewModel;
import chancery.viewmodel.inspect.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pane on the right: everything about the chosen record. */
public final class InspectorView extends BorderPane {

    /** What may rest on passages of a text, or is one. */
    private static final Set<EntryKind> RESTING =
            EnumSet.of(EntryKind.QUOTE, EntryKind.EVENT, EntryKind.POSITION, EntryKind.NOTE, EntryKind.SOURCE);

    private final InspectorViewModel viewModel;
    private final LooksViewModel looks;
    private final BiConsumer<FormViewModel, String> inForm;
    private final Runnable inText;
    private @Nullable String corrected;
    private final VBox content = new VBox();
    private @Nullable Page shown;
    private final MoreLines moreLines = new MoreLines();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Node toText;

    /**
     * Shows what is chosen, and follows it.
     *
     * @param inForm shows a form over the window, with one of its fields first
     * @param inText shows the passage of what is chosen in its text
     */
    public InspectorView(
            InspectorViewModel viewModel,
            LooksViewModel looks,
            BiConsumer<FormViewModel, String> inForm,
            Runnable inText) {
        this.viewModel = viewModel;
        this.inForm = inForm;
        this.inText = inText;
        this.looks = looks;
        getStyleClass().add("inspector");
        content.getStyleClass().add("page");
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Words.say("window.inspector"));
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        this.toText = toText(inText);
        setBottom(hints(toText));
        viewModel.pageProperty().subscribe(this::show);
        looks.darkProperty()
                .when(Nodes.shown(this))
                .subscribe(dark -> show(viewModel.pageProperty().get()));
    }

    /** Gives the keyboard to the page. */
    public void focus() {
        scroll.requestFocus();
    }

    private void show(@Nullable Page page) {
        boolean same = page != null && shown != null && page.subject().equals(shown.subject());
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String focused = same && owner != null ? owner.getId() : null;
        double place = same ? scroll.getVvalue() * beyond() : 0;
        shown = page;
        boolean rests = page != null && RESTING.contains(page.subject().kind());
        Nodes.show(toText, rests);
        content.getChildren().clear();
        if (!same) {
            corrected = null;
            moreLines.clear();
        }
        fill(page);
        if (focused != null && content.lookup("#" + focused) != null) {
            content.lookup("#" + focused).requestFocus();
        }
        if (same) {
            // Without their style the parts are not yet as high as they will be.
            content.applyCss();
        }
        scroll.layout();
        scroll.setVvalue(beyond() > 0 ? place / beyond() : 0);
        if (same) {
            Platform.runLater(this::returnTo);
        }
    }

    /** How many pixels of the page are out of sight. */
    private double beyond() {
        return Math.max(0, content.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private void showMore(Block.More more) {
        moreLines.open(more, content, this::restore);
    }

    private void fill(@Nullable Page page) {
        if (page == null) {
            content.getChildren().add(empty());
            return;
        }
        VBox head = new VBox();
        head.getStyleClass().add("page-head");
        FlowPane badges = new FlowPane();
        badges.getStyleClass().add("badges");
        page.badges().forEach(badge -> badges.getChildren().add(badge(badge)));
        InPlace inPlace = new InPlace(viewModel, looks.dark(), inForm, this::restore);
        Correctable.Corrector corrector = viewModel.correctable()
                ? (part, field) -> {
                    corrected = field;
                    inPlace.correct(part, field);
                }
                : null;
        Label title = prose(page.title(), "page-title");
        String titleField = page.titleField();
        head.getChildren()
                .addAll(
                        badges,
                        corrector == null || titleField == null
                                ? title
                                : new Correctable(title, titleField, corrector));
        if (page.subtitle() != null) {
            head.getChildren().add(prose(page.subtitle(), "page-subtitle"));
        }
        content.getChildren().add(head);
        BlockNodes nodes = new BlockNodes(
                looks.dark(),
                viewModel::choose,
                inText,
                viewModel::openSheet,
                this::showMore,
                corrector,
                viewModel.judging());
        moreLines.of(page.blocks()).forEach(block -> content.getChildren().add(block.match(nodes)));
        if (!page.blocks().isEmpty()) {
            content.getChildren().get(1).getStyleClass().add("first");
        }
    }

    /** Shows the page as it is, after something was corrected or left as it was. */
    private void restore() {
        show(viewModel.pageProperty().get());
    }

    /** The keyboard goes back to what was corrected last. */
    private void returnTo() {
        String field = corrected;
        corrected = null;
        if (field != null) {
            parts().filter(part -> part.field().equals(field)).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private Stream<Correctable> parts() {
        return content.lookupAll(".correctable").stream()
                .filter(Correctable.class::isInstance)
                .map(Correctable.class::cast);
    }

    /** The arrows lead from part to part of the page that can be corrected, once one of them has the keyboard. */
    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Correctable> all = parts().toList();
        int now = all.indexOf(event.getTarget());
        boolean begins = event.getTarget() == scroll && step > 0;
        if (step != 0 && !all.isEmpty() && (now >= 0 || begins)) {
            event.consume();
            all.get(Math.max(0, Math.min(all.size() - 1, now + step))).requestFocus();
        }
    }

    private static Node badge(Badge badge) {
        return Nodes.badge(badge.text(), badge.hint(), badge.tone().name().toLowerCase(Locale.ROOT));
    }

    private static Node empty() {
        return Nodes.empty(
                Feather.MOUSE_POINTER, Words.say("window.inspector.empty"), Words.say("window.inspector.empty.how"));
    }

    /** Leads to the passage in its text, by the mouse too. */
    private static Node toText(Runnable inText) {
        String words = Words.say("window.inspector.keys.text");
        ChoosableRegion line = new ChoosableRegion(hint("window.inspector.keys.text", "T"), words, inText);
        line.getStyleClass().add("to-text");
        line.setFocusTraversable(false);
        return line;
    }

    private static Node hints(Node toText) {
        FlowPane hints = new FlowPane(
                toText,
                hint("window.inspector.keys.events", "←", "→"),
                hint("window.inspector.keys.back", "Alt ←"),
                hint("window.inspector.keys.edit", "E"),
                hint("window.inspector.keys.all", "?"));
        hints.getStyleClass().add("key-hints");
        return hints;
    }

    private static HBox hint(String what, String... keys) {
        HBox hint = Nodes.row("key-hint");
        for (String key : keys) {
            Label name = label(key, "key");
            name.setMinWidth(USE_PREF_SIZE);
            hint.getChildren().add(name);
        }
        hint.getChildren().add(label(Words.say(what), "key-what"));
        return hint;
    }
}

package chancery.view.text;

import chancery.model.Passage;
import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.text.Differing;
import chancery.viewmodel.text.ReviewItem;
import chancery.viewmodel.text.ReviewViewModel;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The passages whose place is not plain, one at a time: what the dossier has on the left, and beside it the places in the text to
 * which it may belong.
 */
final class ReviewCard extends VBox {

    /** Where no word ends within so many characters, the text has none to be cut at. */
    private static final int LONGEST_WORD = 20;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ReviewViewModel viewModel;
    private final Runnable close;
    private final Label place = Nodes.label("", "review-place");
    private final VBox was = new VBox();
    private final VBox places = new VBox();
    private final StackPane body = new StackPane();
    private final HBox sides;

    /** @param report what is said first, a line each; may be empty */
    ReviewCard(ReviewViewModel viewModel, List<String> report, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        getStyleClass().addAll("overlay-card", "review-card");
        setMaxHeight(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleText(Words.say("window.review"));
        getChildren()
                .add(Nodes.row(
                        "form-head", Nodes.label(Words.say("window.review"), "overlay-title"), Nodes.spring(), place));
        report.forEach(line -> getChildren().add(Nodes.prose(line, "review-report")));
        was.getStyleClass().addAll("review-side", "review-was");
        places.getStyleClass().addAll("review-side", "review-places");
        ScrollPane scroll = new ScrollPane(places);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        sides = Nodes.row("review-sides", was, scroll);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        body.getStyleClass().add("review-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(body, keys());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        viewModel.shownProperty().subscribe(this::show);
        viewModel.readProperty().subscribe(() -> show(viewModel.shownProperty().get()));
        viewModel.chosenProperty().subscribe(this::mark);
    }

    private static HBox keys() {
        return Nodes.row(
                "form-foot",
                Nodes.label("↑↓", "key"),
                Nodes.label(Words.say("window.review.choose"), "key-what"),
                Nodes.label("↵", "key"),
                Nodes.label(Words.say("window.review.accept"), "key-what"),
                Nodes.label("X", "key"),
                Nodes.label(Words.say("window.review.leave"), "key-what"),
                Nodes.label("←→", "key"),
                Nodes.label(Words.say("window.review.go"), "key-what"),
                Nodes.label("Esc", "key"),
                Nodes.label(Words.say("form.keys.close"), "key-what"));
    }

    private void show(@Nullable ReviewItem item) {
        place.setText(viewModel.place());
        if (item == null) {
            body.getChildren()
                    .setAll(
                            viewModel.readProperty().get()
                                    ? Nodes.empty(
                                            Feather.CHECK_CIRCLE,
                                            Words.say("window.review.none"),
                                            Words.say("window.review.none.how"))
                                    : Nodes.label(Words.say("window.reading"), "empty-words"));
            return;
        }
        body.getChildren().setAll(sides);
        Passage passage = item.passage();
        was.getChildren()
                .setAll(
                        Nodes.label(Words.say("window.review.has", item.reference()), "section-heading"),
                        flow(passage.before(), item.words(), nearest(item), passage.after()),
                        Nodes.prose(item.called(), "review-called"));
        places.getChildren().setAll(Nodes.label(Words.say("window.review.places"), "section-heading"));
        int index = 0;
        for (ReviewItem.Offer candidate : item.candidates()) {
            places.getChildren().add(candidate(candidate, item.words(), index++));
        }
        if (item.candidates().isEmpty()) {
            places.getChildren().add(Nodes.prose(Words.say("window.review.nowhere"), "empty-words"));
        }
        setAccessibleText(Words.say("window.review") + ", " + viewModel.place() + ", " + item.words());
        mark();
    }

    private Node candidate(ReviewItem.Offer candidate, String words, int index) {
        Passage passage = candidate.passage();
        VBox box = new VBox(
                Nodes.row(
                        "review-head",
                        Nodes.label(Words.say("window.review.paragraph", passage.paragraph()), "review-place"),
                        Nodes.spring(),
                        Nodes.badge(Words.say("window.review.alike", candidate.likeness()), null)),
                flow(passage.before(), String.valueOf(passage.exact()), words, passage.after()));
        box.getStyleClass().add("review-candidate");
        ChoosableRegion choosable = new ChoosableRegion(box, String.valueOf(passage.exact()), () -> {
            viewModel.chosenProperty().set(index);
            viewModel.accept();
        });
        choosable.setFocusTraversable(false);
        return choosable;
    }

    /** The words of the likeliest place; the item's own where there is none. */
    private static String nearest(ReviewItem item) {
        return item.candidates().isEmpty()
                ? item.words()
                : String.valueOf(item.candidates().get(0).passage().exact());
    }

    /** Words as a source has them, between what stands around them; those that others lack stand out. */
    private static TextFlow flow(@Nullable String before, String words, String others, @Nullable String after) {
        TextFlow flow = new TextFlow();
        flow.getChildren().add(Nodes.text(before == null ? "" : "…" + fromWord(before), "review-around"));
        for (Differing.Piece piece : Differing.of(words, others)) {
            flow.getChildren()
                    .add(
                            piece.differs()
                                    ? Nodes.styled(Nodes.text(piece.text(), "review-words"), List.of("review-differs"))
                                    : Nodes.text(piece.text(), "review-words"));
        }
        flow.getChildren().add(Nodes.text(after == null ? "" : toWord(after) + "…", "review-around"));
        flow.getStyleClass().add("review-flow");
        return flow;
    }

    private void mark() {
        int chosen = viewModel.chosenProperty().get();
        for (int index = 1; index < places.getChildren().size(); index++) {
            places.getChildren().get(index).pseudoClassStateChanged(CHOSEN, index - 1 == chosen);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean meant = true;
        switch (event.getCode()) {
            case UP -> viewModel.choose(-1);
            case DOWN -> viewModel.choose(1);
            case ENTER -> viewModel.accept();
            case X -> viewModel.leave();
            case LEFT -> viewModel.go(-1);
            case RIGHT, N -> viewModel.go(1);
            case ESCAPE -> close.run();
            default -> meant = false;
        }
        if (meant) {
            event.consume();
        }
    }

    /** What is kept before a passage begins anywhere; what is shown of it begins with a word. */
    private static String fromWord(String before) {
        int space = before.indexOf(' ');
        return space < 0 || space > LONGEST_WORD ? before : before.substring(space);
    }

    private static String toWord(String after) {
        int space = after.lastIndexOf(' ');
        return space < 0 || space < after.length() - LONGEST_WORD ? after : after.substring(0, space + 1);
    }
}

package chancery.view.text;

import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.InSight;
import chancery.view.look.Nodes;
import chancery.viewmodel.text.Incoming;
import chancery.viewmodel.text.Target;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows a text that was brought in, and asks what it is: a new source's, or that of one that is there. */
final class TextCard extends VBox {

    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    /**
     * Asks.
     *
     * @param fresh called where it is a new source's
     * @param attach called with the source whose it is
     */
    TextCard(Incoming incoming, List<Target> targets, Runnable fresh, Consumer<Target> attach) {
        getStyleClass().addAll("overlay-card", "text-card");
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(Words.say("window.text.what"));
        lines.getStyleClass().add("text-targets");
        boolean known = targets.stream().anyMatch(Target::original);
        Node ofNew = line(Words.say("window.text.new"), "", fresh);
        if (!known) {
            lines.getChildren().add(ofNew);
        }
        targets.forEach(target ->
                lines.getChildren().add(line(target.called(), target.standing(), () -> attach.accept(target))));
        if (known) {
            lines.getChildren().add(ofNew);
        }
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll", "text-targets-scroll");
        scroll.setFocusTraversable(false);
        getChildren()
                .addAll(
                        Nodes.label(Words.say("window.text.what"), "overlay-title"),
                        Nodes.prose(incoming.summary(), "text-summary"),
                        preview(incoming));
        incoming.oddities().forEach(words -> {
            Label odd = Nodes.prose(words, "field-problem");
            getChildren().add(odd);
        });
        getChildren()
                .addAll(
                        scroll,
                        Nodes.row(
                                "search-hints",
                                Nodes.label("↑↓", "key"),
                                Nodes.label(Words.say("window.review.choose"), "key-what"),
                                Nodes.label("↵", "key"),
                                Nodes.label(Words.say("window.text.take"), "key-what"),
                                Nodes.label("Esc", "key"),
                                Nodes.label(Words.say("form.keys.close"), "key-what")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Gives the keyboard to the first line. */
    void focus() {
        // A scrolling pane takes its content in when it is first styled; before, nothing in it can have the keyboard.
        applyCss();
        layout();
        lines.getChildren().get(0).requestFocus();
    }

    private static Node line(String words, String standing, Runnable action) {
        HBox line = Nodes.row("new-line", Nodes.label(words), Nodes.spring(), Nodes.label(standing, "text-standing"));
        return new ChoosableRegion(line, words, action);
    }

    /** Its paragraphs, of which only those in sight are laid out, however long the text is. */
    private static ListView<String> preview(Incoming incoming) {
        ListView<String> list = new ListView<>();
        list.getStyleClass().add("text-preview");
        list.getItems().setAll(incoming.paragraphs());
        list.setFocusTraversable(false);
        list.setAccessibleText(Words.say("window.text.preview"));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(String paragraph, boolean empty) {
                super.updateItem(paragraph, empty);
                setText(empty ? null : paragraph);
                setWrapText(true);
                setPrefWidth(0);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int now = 0;
            for (int index = 0; index < lines.getChildren().size(); index++) {
                now = lines.getChildren().get(index).isFocused() ? index : now;
            }
            Node next = lines.getChildren()
                    .get(Math.floorMod(now + step, lines.getChildren().size()));
            next.requestFocus();
            InSight.bring(scroll, next, 0);
            event.consume();
        }
    }
}

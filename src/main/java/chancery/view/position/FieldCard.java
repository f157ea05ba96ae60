package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A card over the window with fields in it. Enter saves, in a field for prose Ctrl+Enter; Escape closes. No key that is typed
 * into it reaches the window below.
 */
abstract class FieldCard extends VBox {

    private final Runnable close;

    /**
     * A card.
     *
     * @param title what it makes
     * @param close takes it away
     */
    FieldCard(String title, Runnable close) {
        this.close = close;
        getStyleClass().addAll("overlay-card", "field-card");
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(title);
        getChildren()
                .add(Nodes.row(
                        "overlay-head",
                        label(title, "overlay-title"),
                        Nodes.spring(),
                        label("Esc", "key"),
                        label(Words.say("window.search.close"), "key-what")));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
    }

    /** Saves what stands in it; answers what is to have the keyboard where something is wrong, or nothing. */
    abstract List<Node> save();

    /** Adds the fields, and below them the buttons. */
    void fill(List<? extends Node> fields) {
        Button cancel = new Button(Words.say("positions.form.cancel"));
        cancel.setOnAction(event -> close.run());
        Button save = new Button(Words.say("positions.form.save"));
        save.getStyleClass().add("go-button");
        save.setOnAction(event -> finish());
        VBox all = new VBox();
        all.getStyleClass().add("field-card-fields");
        all.getChildren().addAll(fields);
        VBox.setVgrow(all, Priority.ALWAYS);
        getChildren().addAll(all, Nodes.row("field-card-buttons", Nodes.spring(), cancel, save));
    }

    private void finish() {
        List<Node> wrong = save();
        if (wrong.isEmpty()) {
            close.run();
        } else {
            wrong.get(0).requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        boolean prose = event.getTarget() instanceof TextArea;
        boolean button = event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && !button && (!prose || event.isShortcutDown())) {
            event.consume();
            finish();
        }
    }
}

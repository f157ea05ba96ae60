package chancery.view.look;

import chancery.text.Words;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A card over the window that asks something: a title, what is to be decided, and below a button that does it and one that
 * leaves it. Enter does it, Esc leaves it, and no other key reaches the window behind.
 */
public final class QuestionCard extends VBox {

    private final Button yes;
    private final Runnable close;
    private final BooleanSupplier act;

    /**
     * Asks.
     *
     * @param body what is to be decided; the last part that grows takes the room that is left
     * @param verb the words on the button that does it
     * @param act does it, and answers whether it could
     * @param close takes the card away
     */
    public QuestionCard(
            ObservableValue<String> title,
            List<? extends Node> body,
            String verb,
            BooleanSupplier act,
            Runnable close) {
        this.act = act;
        this.close = close;
        getStyleClass().addAll("overlay-card", "question-card");
        setMaxHeight(USE_PREF_SIZE);
        yes = new Button(verb);
        yes.getStyleClass().addAll("question-yes", "accent");
        yes.setOnAction(event -> run());
        Button no = new Button(Words.say("window.question.cancel"));
        no.setOnAction(event -> close.run());
        HBox foot = Nodes.row("question-foot", Nodes.label("Esc", "key"), Nodes.spring(), no, yes);
        Label heading = Nodes.prose("", "overlay-title");
        heading.textProperty().bind(title);
        getChildren().add(heading);
        getChildren().addAll(body);
        getChildren().add(foot);
        body.forEach(part -> VBox.setVgrow(part, Priority.SOMETIMES));
        accessibleTextProperty().bind(title);
        addEventFilter(KeyEvent.KEY_PRESSED, this::early);
        addEventHandler(KeyEvent.ANY, QuestionCard::late);
    }

    /** The button that does it, to be disabled while it cannot be done. */
    public Button yes() {
        return yes;
    }

    private void run() {
        if (!yes.isDisabled() && act.getAsBoolean()) {
            close.run();
        }
    }

    private void early(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof ButtonBase)) {
            event.consume();
            run();
        }
    }

    private static void late(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
        }
    }
}

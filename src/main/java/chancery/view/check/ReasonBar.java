package chancery.view.check;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks why a finding may stand. Enter keeps the reason, Escape leaves the finding as it is. */
final class ReasonBar extends VBox {

    private final Label about = Nodes.prose("", "reason-about");
    private final TextField field = new TextField();
    private final Runnable closed;
    private Consumer<String> given = reason -> {};

    /**
     * A bar that asks nothing yet.
     *
     * @param closed run when it goes away
     */
    ReasonBar(Runnable closed) {
        this.closed = closed;
        getStyleClass().add("reason-bar");
        field.setId("dismiss-reason");
        field.setPromptText(Words.say("window.checks.reason"));
        field.setAccessibleText(Words.say("window.checks.reason"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button keep = new Button(Words.say("window.checks.reason.keep"));
        keep.getStyleClass().add("check-button");
        keep.disableProperty().bind(field.textProperty().map(String::isBlank));
        keep.setOnAction(event -> keep());
        Button leave = new Button(Words.say("window.checks.reason.leave"));
        leave.getStyleClass().add("check-button");
        leave.setOnAction(event -> close());
        field.setOnAction(event -> keep());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren()
                .addAll(
                        label(Words.say("window.checks.reason.title"), "reason-title"),
                        about,
                        Nodes.row("reason-row", field, keep, leave));
        Nodes.show(this, false);
    }

    /**
     * Asks about a finding.
     *
     * @param taken gets the reason, which is not blank
     */
    void ask(String finding, Consumer<String> taken) {
        given = taken;
        about.setText(finding);
        field.clear();
        Nodes.show(this, true);
        // The letter that asked for this is typed yet, and is no part of the reason.
        Platform.runLater(field::requestFocus);
    }

    private void keep() {
        String reason = field.getText();
        if (!reason.isBlank()) {
            close();
            given.accept(reason);
        }
    }

    private void close() {
        Nodes.show(this, false);
        closed.run();
    }
}

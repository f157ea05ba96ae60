package chancery.view;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.UserName;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;

/** Asks for the name the user goes by; an empty one is forgotten. */
final class NameCard {

    private NameCard() {}

    static void show(UserName name, Overlay overlay) {
        TextField field = new TextField(name.name());
        field.setId("user-name");
        field.setPromptText(Words.say("window.name.none"));
        field.setAccessibleText(Words.say("window.name"));
        QuestionCard card = new QuestionCard(
                new SimpleStringProperty(Words.say("window.name")),
                List.of(field, Nodes.prose(Words.say("window.name.how"), "question-how")),
                Words.say("window.name.do"),
                () -> {
                    name.remember(field.getText());
                    return true;
                },
                overlay::close);
        // A menu that closes gives the keyboard back to its button.
        Platform.runLater(() -> {
            overlay.show(card);
            field.requestFocus();
            field.selectAll();
        });
    }
}

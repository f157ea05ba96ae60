package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.UserName;
import chancery.viewmodel.field.WordsField;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Below who signs the sheet: remembers that as the user's own name, or signs with the one that is remembered. */
final class NameLine extends HBox {

    private final WordsField author;
    private final UserName own;
    private final Button button = new Button();

    NameLine(WordsField author, UserName own) {
        this.author = author;
        this.own = own;
        getStyleClass().add("sheet-name-line");
        button.getStyleClass().add("row-more");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(Nodes.hint(Words.say("sheet.name.hint")));
        button.setOnAction(event -> act());
        getChildren().add(button);
        author.textProperty().subscribe(typed -> tell());
        own.nameProperty().subscribe(name -> tell());
        tell();
    }

    private void act() {
        if (author.blank()) {
            author.textProperty().set(own.name());
        } else if (remembered()) {
            own.remember("");
        } else {
            own.remember(author.words());
        }
    }

    private boolean remembered() {
        return author.words().equals(own.name());
    }

    private void tell() {
        boolean nothing = author.blank() && own.name().isEmpty();
        Nodes.show(this, !nothing);
        if (author.blank()) {
            say(Feather.EDIT_2, Words.say("sheet.name.use", own.name()));
        } else if (remembered()) {
            say(Feather.CHECK, Words.say("sheet.name.forget"));
        } else {
            say(Feather.USER, Words.say("sheet.name.remember"));
        }
    }

    private void say(Feather icon, String words) {
        button.setText(words);
        button.setGraphic(Nodes.icon(icon));
    }
}

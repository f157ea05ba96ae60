package chancery.view.look;

import chancery.text.Words;
import chancery.viewmodel.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

/** The lines of a menu of what is saved by name: one to save, the names to choose from, rename, delete. */
public final class SavedItems {

    private final Saved saved;
    private final Overlay overlay;
    private final String words;
    private final String fieldId;

    /**
     * Lines of a menu.
     *
     * @param overlay where names are asked for
     * @param words the beginning of the keys of what it says
     * @param fieldId the id of the field in which a name is typed
     */
    public SavedItems(Saved saved, Overlay overlay, String words, String fieldId) {
        this.saved = saved;
        this.overlay = overlay;
        this.words = words;
        this.fieldId = fieldId;
    }

    /** A line that does something. */
    public static MenuItem item(String words, Runnable action, boolean possible) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The names, the one that is current marked, and what can be done with that. */
    public List<MenuItem> all() {
        String current = saved.current();
        List<MenuItem> items = new ArrayList<>();
        if (!saved.names().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (String name : saved.names()) {
            RadioMenuItem choice = new RadioMenuItem(name);
            choice.setMnemonicParsing(false);
            choice.setSelected(name.equals(current));
            choice.setOnAction(event -> saved.open(name));
            items.add(choice);
        }
        if (!current.isEmpty() && saved.possible()) {
            items.add(new SeparatorMenuItem());
            items.add(item(
                    Words.say(words + ".rename", current),
                    () -> ask(".rename.do", other -> saved.rename(current, other)),
                    true));
            items.add(item(Words.say(words + ".delete", current), () -> saved.delete(current), true));
        }
        return items;
    }

    /** Asks for a name, the current one to begin with, and saves by it. */
    public void save() {
        ask(".save.do", saved::save);
    }

    private void ask(String key, Consumer<String> named) {
        TextField field = new TextField(saved.current());
        field.setId(fieldId);
        field.setAccessibleText(Words.say(words + ".name"));
        QuestionCard card = new QuestionCard(
                new SimpleStringProperty(Words.say(words + ".name")),
                List.of(field),
                Words.say(words + key),
                () -> {
                    named.accept(field.getText());
                    return true;
                },
                overlay::close);
        card.yes().disableProperty().bind(field.textProperty().map(String::isBlank));
        // A menu that closes gives the keyboard back to its button.
        Platform.runLater(() -> {
            overlay.show(card);
            field.requestFocus();
            field.selectAll();
        });
    }
}

package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.sheet.SavedSheets;
import chancery.viewmodel.sheet.SheetViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** Sheets by their names: a new one, save this one, open, rename, delete. */
final class SheetMenu extends MenuButton {

    private final SheetViewModel viewModel;
    private final SavedSheets saved;
    private final Overlay overlay;

    SheetMenu(SheetViewModel viewModel, Overlay overlay) {
        this.viewModel = viewModel;
        this.saved = viewModel.saved();
        this.overlay = overlay;
        setId("sheet-menu");
        getStyleClass().add("sheet-menu");
        setGraphic(Nodes.icon(Feather.FOLDER));
        setMnemonicParsing(false);
        textProperty().bind(saved.currentProperty().map(name -> name.isEmpty() ? Words.say("sheet.saved.none") : name));
        setAccessibleText(Words.say("sheet.saved.told"));
        setTooltip(Nodes.hint(Words.say("sheet.saved.told")));
        setMaxWidth(220);
        setOnShowing(event -> list());
        list();
    }

    private void list() {
        String current = saved.currentProperty().get();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Words.say("sheet.saved.new"), viewModel::begin, false));
        items.add(item(
                Words.say("sheet.saved.save"),
                () -> {
                    if (current.isEmpty()) {
                        ask("sheet.saved.save.do", "", saved::save);
                    } else {
                        saved.save(current);
                    }
                },
                !saved.possible()));
        items.add(item(
                Words.say("sheet.saved.save-as"),
                () -> ask("sheet.saved.save.do", current, saved::save),
                !saved.possible()));
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
                    Words.say("sheet.saved.rename", current),
                    () -> ask("sheet.saved.rename.do", current, other -> saved.rename(current, other)),
                    false));
            items.add(item(Words.say("sheet.saved.delete", current), () -> saved.delete(current), false));
        }
        getItems().setAll(items);
    }

    private void ask(String key, String name, Consumer<String> named) {
        TextField field = new TextField(name);
        field.setId("sheet-name");
        field.setAccessibleText(Words.say("sheet.saved.name"));
        QuestionCard card = new QuestionCard(
                new SimpleStringProperty(Words.say("sheet.saved.name")),
                List.of(field),
                Words.say(key),
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

    private static MenuItem item(String words, Runnable action, boolean disabled) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setDisable(disabled);
        item.setOnAction(event -> action.run());
        return item;
    }
}

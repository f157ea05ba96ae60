package chancery.view.filter;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.filter.SavedFilters;
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

/** The menu of the filters that are saved: save the one in force, choose, rename, delete. */
public final class SavedMenu extends MenuButton {

    private final FilterViewModel viewModel;
    private final Overlay overlay;

    /**
     * A menu.
     *
     * @param overlay where names are asked for
     */
    public SavedMenu(FilterViewModel viewModel, Overlay overlay) {
        super(Words.say("window.filter.saved"));
        this.viewModel = viewModel;
        this.overlay = overlay;
        setId("filter-saved");
        getStyleClass().addAll("filter-action", "filter-saved");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Words.say("window.filter.saved.told"));
        setTooltip(Nodes.hint(Words.say("window.filter.saved.told")));
        setOnShowing(event -> list());
        list();
    }

    /** Asks for a name and saves the filter in force by it. */
    public void save() {
        SavedFilters saved = viewModel.saved();
        if (saved.possible() && viewModel.inForce()) {
            ask("window.filter.save.do", saved.inForce().orElse(""), saved::save);
        }
    }

    private void list() {
        SavedFilters saved = viewModel.saved();
        String inForce = saved.inForce().orElse("");
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Words.say("window.filter.save"), this::save, !saved.possible()));
        if (!saved.names().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (String name : saved.names()) {
            RadioMenuItem choice = new RadioMenuItem(name);
            choice.setMnemonicParsing(false);
            choice.setSelected(name.equals(inForce));
            choice.setOnAction(event -> saved.choose(name));
            items.add(choice);
        }
        if (!inForce.isEmpty() && saved.possible()) {
            items.add(new SeparatorMenuItem());
            items.add(item(
                    Words.say("window.filter.rename", inForce),
                    () -> ask("window.filter.rename.do", inForce, other -> saved.rename(inForce, other)),
                    false));
            items.add(item(Words.say("window.filter.delete", inForce), () -> saved.delete(inForce), false));
        }
        getItems().setAll(items);
    }

    private void ask(String key, String name, Consumer<String> named) {
        TextField field = new TextField(name);
        field.setId("filter-name");
        field.setAccessibleText(Words.say("window.filter.save.name"));
        QuestionCard card = new QuestionCard(
                new SimpleStringProperty(Words.say("window.filter.save.name")),
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

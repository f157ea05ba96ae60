package chancery.view;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything that has no button of its own. The keys beside the words are shown only; the window listens to them itself. */
final class MainMenu extends MenuButton {

    MainMenu(
            WindowActions window,
            BenchActions actions,
            Runnable suggestions,
            List<MenuItem> undoing,
            List<MenuItem> ofChosen,
            List<MenuItem> exploring,
            LooksViewModel looks,
            Runnable name) {
        setGraphic(Nodes.icon(Feather.MENU));
        getStyleClass().addAll("bar-icon", "main-menu");
        setAccessibleText(Words.say("window.menu"));
        setTooltip(Nodes.hint(Words.say("window.menu")));
        getItems()
                .addAll(
                        item("window.key.create", null, actions::create),
                        item("window.key.edit", null, actions::edit),
                        item("window.key.text", "Shortcut+Shift+O", actions::text),
                        item("window.key.paste", "Shortcut+Shift+V", actions::pasteText),
                        item("suggest.menu", null, suggestions),
                        item("window.key.review", "Shortcut+Shift+R", actions::review));
        getItems().addAll(undoing);
        getItems().add(sub("window.menu.chosen", ofChosen));
        getItems().add(new SeparatorMenuItem());
        getItems().add(sub("window.keys.time", exploring));
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("window.key.new", "Shortcut+N", window::make),
                        item("window.key.open", "Shortcut+O", window::open),
                        item("window.key.brief", "Shortcut+P", actions::brief),
                        sub(
                                "window.menu.copies",
                                List.of(
                                        item("window.key.copy", null, window::saveCopy),
                                        item("window.key.share", null, actions::share),
                                        item("window.key.backups", "Shortcut+Shift+B", actions::backups))),
                        item("window.key.close", "Shortcut+W", window::close),
                        new SeparatorMenuItem(),
                        sub("window.keys.look", List.of(theme(looks), text(looks), calm(looks))),
                        item("window.name.menu", null, name),
                        item("window.key.keys", null, window::keys),
                        new SeparatorMenuItem(),
                        item("window.key.quit", "Shortcut+Q", window::quit));
    }

    /** The menu as a whole must fit on a small screen. */
    private static Menu sub(String key, List<MenuItem> items) {
        Menu menu = new Menu(Words.say(key));
        menu.getItems().addAll(items);
        return menu;
    }

    private static Menu theme(LooksViewModel looks) {
        ToggleGroup group = new ToggleGroup();
        RadioMenuItem desktop = choice("window.theme.system", group, looks::followDesktop);
        RadioMenuItem light = choice("window.theme.light", group, looks::wearLight);
        RadioMenuItem dark = choice("window.theme.dark", group, looks::wearDark);
        Menu menu = new Menu(Words.say("window.theme"));
        menu.getItems().addAll(desktop, light, dark);
        menu.setOnShowing(event -> {
            boolean follows = looks.followsDesktopProperty().getValue();
            desktop.setSelected(follows);
            light.setSelected(!follows && !looks.dark());
            dark.setSelected(!follows && looks.dark());
        });
        return menu;
    }

    private static CheckMenuItem calm(LooksViewModel looks) {
        CheckMenuItem item = new CheckMenuItem(Words.say("window.calm"));
        looks.calmProperty().subscribe(item::setSelected);
        item.setOnAction(event -> looks.setCalm(item.isSelected()));
        return item;
    }

    private static Menu text(LooksViewModel looks) {
        Menu menu = new Menu(Words.say("window.text"));
        menu.getItems()
                .addAll(
                        item("window.key.larger", "Shortcut+Plus", looks::largerText),
                        item("window.key.smaller", "Shortcut+Minus", looks::smallerText),
                        item("window.key.ordinary", "Shortcut+0", looks::ordinaryText));
        return menu;
    }

    private static RadioMenuItem choice(String key, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(Words.say(key));
        item.setToggleGroup(group);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static MenuItem item(String key, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(Words.say(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}

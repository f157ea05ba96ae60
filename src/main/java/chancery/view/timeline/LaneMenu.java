package chancery.view.timeline;

import chancery.text.Words;
import chancery.timeline.Arrangement;
import chancery.timeline.Lane;
import chancery.timeline.LaneBy;
import chancery.timeline.LaneSort;
import chancery.viewmodel.timeline.LaneHeads;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done to one lane, and to all of them, as items of a menu. Made anew whenever the menu is opened. */
final class LaneMenu {

    static final KeyCodeCombination UP =
            new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCodeCombination DOWN =
            new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCodeCombination PIN = new KeyCodeCombination(KeyCode.P);
    static final KeyCodeCombination HIDE = new KeyCodeCombination(KeyCode.DELETE);

    private final TimelineViewModel model;
    private final LaneHeads heads;

    LaneMenu(TimelineViewModel model) {
        this.model = model;
        heads = model.heads();
    }

    /** What can be done to a lane, and then to all. */
    List<MenuItem> of(Lane lane) {
        List<MenuItem> items = new ArrayList<>();
        if (lane.grouping()) {
            String what = lane.heading() ? "window.timeline.lane.close" : "window.timeline.lane.open";
            items.add(item(what, new KeyCodeCombination(KeyCode.ENTER), () -> heads.toggle(lane)));
        }
        items.add(item(
                lane.pinned() ? "window.timeline.lane.unpin" : "window.timeline.lane.pin", PIN, () -> heads.pin(lane)));
        items.add(item("window.timeline.lane.up", UP, () -> heads.move(lane, -1)));
        items.add(item("window.timeline.lane.down", DOWN, () -> heads.move(lane, 1)));
        items.add(item("window.timeline.lane.hide", HIDE, () -> heads.hide(lane)));
        items.add(new SeparatorMenuItem());
        Menu by = new Menu(Words.say("window.timeline.lanes.sorted"));
        by.getItems().setAll(sorting());
        items.add(by);
        items.addAll(ofAll());
        return items;
    }

    /** By what lanes are made. */
    List<MenuItem> sorting() {
        Arrangement now = model.lanes().arrangement();
        List<MenuItem> items = new ArrayList<>(choices(LaneBy.values(), now.by(), "", model.lanes()::sortBy));
        Menu then = new Menu(Words.say("window.timeline.lanes.then"));
        then.getItems().setAll(choices(LaneBy.values(), now.then(), ".then", model.lanes()::sortThenBy));
        then.getItems().removeIf(item -> item.getText().equals(word(now.by(), "")));
        then.setDisable(now.by() == LaneBy.FLAT);
        items.add(new SeparatorMenuItem());
        items.add(then);
        return items;
    }

    /** What can be done to all lanes. */
    List<MenuItem> ofAll() {
        Arrangement now = model.lanes().arrangement();
        List<MenuItem> items = new ArrayList<>();
        Menu sort = new Menu(Words.say("window.timeline.lanes.sort"));
        ToggleGroup group = new ToggleGroup();
        for (LaneSort each : LaneSort.values()) {
            String words = Words.say("window.timeline.lanes.sort." + each.name().toLowerCase(Locale.ROOT));
            sort.getItems().add(choice(words, each == now.sort(), group, () -> change(now.sorted(each))));
        }
        items.add(sort);
        if (now.nested()) {
            items.add(item("window.timeline.lanes.open", null, () -> heads.openAll(true)));
            items.add(item("window.timeline.lanes.close", null, () -> heads.openAll(false)));
        }
        CheckMenuItem empty = new CheckMenuItem(Words.say("window.timeline.lanes.empty"));
        empty.setSelected(!now.empty());
        empty.setOnAction(pressed -> change(now.showingEmpty(!now.empty())));
        items.add(empty);
        MenuItem all = item("window.timeline.lanes.all", null, heads::showAll);
        all.setDisable(!heads.someHidden());
        items.add(all);
        return items;
    }

    /** A sorting in a word. */
    static String word(LaneBy by, String inside) {
        return Words.say("window.timeline.lanes"
                + (by == LaneBy.FLAT ? inside : "")
                + "."
                + by.name().toLowerCase(Locale.ROOT));
    }

    private void change(Arrangement changed) {
        model.lanes().arrangementProperty().set(changed);
    }

    private static List<MenuItem> choices(LaneBy[] all, LaneBy chosen, String inside, Consumer<LaneBy> choose) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (LaneBy by : all) {
            items.add(choice(word(by, inside), by == chosen, group, () -> choose.accept(by)));
        }
        return items;
    }

    private static RadioMenuItem choice(String words, boolean chosen, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(pressed -> action.run());
        return item;
    }

    private static MenuItem item(String key, @Nullable KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(Words.say(key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(pressed -> action.run());
        return item;
    }
}

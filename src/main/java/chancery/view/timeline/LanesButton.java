package chancery.view.timeline;

import chancery.text.Words;
import chancery.timeline.Arrangement;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** How lanes are made and arranged, behind a button that says it, and that those of very many events are still being made. */
final class LanesButton {

    private final TimelineViewModel model;
    private final MenuButton button = new MenuButton();

    LanesButton(TimelineViewModel model) {
        this.model = model;
        button.setId("timeline-lanes-menu");
        button.getStyleClass().add("stance-choice");
        button.setTooltip(Nodes.hint(Words.say("window.timeline.lanes.hint")));
        button.setMnemonicParsing(false);
        LaneMenu menu = new LaneMenu(model);
        button.setOnShowing(shown -> {
            List<MenuItem> items = new ArrayList<>(menu.sorting());
            items.add(new SeparatorMenuItem());
            items.addAll(menu.ofAll());
            button.getItems().setAll(items);
        });
        // A button without items does not open.
        button.getItems().setAll(menu.sorting());
        model.lanes().arrangementProperty().subscribe(this::show);
        model.optionsProperty().addListener((property, before, after) -> {
            if (!before.lanes().equals(after.lanes())) {
                show(model.lanes().arrangement());
            }
        });
    }

    Region region() {
        return button;
    }

    /** Is told when its words change, and with them its width. */
    void subscribe(Runnable changed) {
        button.textProperty().addListener((property, before, after) -> changed.run());
    }

    private void show(Arrangement now) {
        String by = LaneMenu.word(now.by(), "");
        boolean awaited = !model.options().lanes().equals(now);
        String words = now.nested()
                ? Words.say("window.timeline.lanes.by.then", by, LaneMenu.word(now.then(), ""))
                : Words.say("window.timeline.lanes.by", by);
        button.setText(awaited ? Words.say("window.timeline.lanes.awaited", words) : words);
    }
}

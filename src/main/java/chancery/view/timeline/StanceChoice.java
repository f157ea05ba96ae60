package chancery.view.timeline;

import chancery.model.Id;
import chancery.model.Issue;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.StanceRibbons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** On which issue the lanes show stances. */
final class StanceChoice {

    private static final String CHOSEN = "chosen";

    private final StanceRibbons model;
    private final MenuButton button = new MenuButton();

    StanceChoice(StanceRibbons model) {
        this.model = model;
        button.setId("timeline-stance");
        button.getStyleClass().add("stance-choice");
        button.setTooltip(Nodes.hint(Words.say("window.timeline.stance.hint")));
        model.issueProperty().addListener((property, before, after) -> show());
        model.issuesProperty().addListener((property, before, after) -> show());
        show();
    }

    Region region() {
        return button;
    }

    /** Is told when its words change, and with them its width. */
    void subscribe(Runnable changed) {
        button.textProperty().addListener((property, before, after) -> changed.run());
    }

    private void show() {
        Issue shown = model.shown().orElse(null);
        String none = Words.say("window.timeline.stance.none");
        button.setText(Words.say("window.timeline.stance", shown == null ? none : shown.title()));
        button.getStyleClass().remove(CHOSEN);
        if (shown != null) {
            button.getStyleClass().add(CHOSEN);
        }
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(none, null, shown == null, group));
        for (Issue issue : model.issuesProperty().get()) {
            items.add(item(issue.title(), issue.id(), issue.equals(shown), group));
        }
        button.getItems().setAll(items);
    }

    private RadioMenuItem item(String words, @Nullable Id<Issue> issue, boolean chosen, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(pressed -> model.issueProperty().set(issue));
        return item;
    }
}

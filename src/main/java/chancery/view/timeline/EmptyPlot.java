package chancery.view.timeline;

import chancery.text.Words;
import chancery.timeline.TimelineContent;
import chancery.view.look.Nodes;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What stands in the middle of lanes without events: that there are none yet and how they come there, or that none of them has a
 * date and where they wait. Where a filter leaves none at all, the window says so itself.
 */
final class EmptyPlot {

    private final StackPane region = new StackPane();
    private final VBox none;
    private final List<WayIn> waysIn;
    private final Runnable tray;

    /**
     * Follows a content.
     *
     * @param waysIn what is offered to begin with
     * @param tray leads to the events without a date
     */
    EmptyPlot(ObservableValue<TimelineContent> content, List<WayIn> waysIn, Runnable tray) {
        this.waysIn = waysIn;
        this.tray = tray;
        this.none = none();
        region.setId("timeline-empty");
        region.setPickOnBounds(false);
        content.subscribe(this::show);
    }

    Region region() {
        return region;
    }

    private void show(TimelineContent content) {
        boolean any = content.shownDated() > 0;
        if (!any && content.events().size() == 0) {
            region.getChildren().setAll(none);
        } else if (!any && content.undated() > 0) {
            region.getChildren().setAll(undated(content.undated()));
        } else {
            region.getChildren().clear();
        }
        region.setVisible(!region.getChildren().isEmpty());
    }

    private VBox none() {
        String how = waysIn.isEmpty() ? "window.timeline.none.how.locked" : "window.timeline.none.how";
        VBox words = Nodes.empty(Feather.CALENDAR, Words.say("window.timeline.none"), Words.say(how));
        for (WayIn way : waysIn) {
            words.getChildren().add(button(way.name(), way.action(), way.keys()));
        }
        return over(words);
    }

    private VBox undated(int count) {
        VBox words = Nodes.empty(
                Feather.INBOX, Words.say("window.timeline.undated", count), Words.say("window.timeline.undated.how"));
        words.getChildren().add(button(Words.say("window.timeline.undated.tray"), tray, List.of()));
        return over(words);
    }

    private static Button button(String name, Runnable action, List<String> keys) {
        Button button = new Button();
        HBox inside = Nodes.row("way-in", Nodes.label(name));
        keys.forEach(key -> inside.getChildren().add(Nodes.label(key, "key")));
        inside.setAlignment(Pos.CENTER);
        button.setGraphic(inside);
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** As tall as it must be: the lanes around it go on taking the mouse. */
    private static VBox over(VBox words) {
        words.setMaxHeight(Region.USE_PREF_SIZE);
        return words;
    }
}

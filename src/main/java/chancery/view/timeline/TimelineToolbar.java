package chancery.view.timeline;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Above the timeline: how lanes are made, whose stance they show, what the shapes mean, and whether quiet stretches are folded. */
final class TimelineToolbar {

    private final TimelineViewModel model;
    private final ShrinkingRow region;

    TimelineToolbar(TimelineViewModel model, Glide glide, Inks inks) {
        this.model = model;
        LegendView legend = new LegendView(inks);
        LanesButton lanes = new LanesButton(model);
        StanceChoice stances = new StanceChoice(model.stances());
        Button zoomOut = button(Feather.ZOOM_OUT, "window.timeline.zoom.out", () -> glide.zoom(model.middle(), 0.5));
        Button zoomIn = button(Feather.ZOOM_IN, "window.timeline.zoom.in", () -> glide.zoom(model.middle(), 2));
        Button fit = button(Feather.MAXIMIZE_2, "window.timeline.fit", glide::fit);
        List<Node> children = new ArrayList<>(List.of(lanes.region(), stances.region()));
        children.addAll(legend.chips());
        ToggleButton folds = folds();
        children.addAll(List.of(legend.more(), Nodes.spring(), zoomOut, zoomIn, fit, folds));
        List<Node> leastFirst = new ArrayList<>(legend.chips());
        Collections.reverse(leastFirst);
        leastFirst.addAll(List.of(zoomOut, zoomIn, fit, legend.more(), stances.region(), folds));
        region = new ShrinkingRow(children, leastFirst);
        stances.subscribe(region::refit);
        lanes.subscribe(region::refit);
        region.getStyleClass().add("timeline-toolbar");
    }

    Region region() {
        return region;
    }

    private ToggleButton folds() {
        ToggleButton toggle = new ToggleButton(Words.say("window.timeline.fold"));
        toggle.selectedProperty().bindBidirectional(model.folds().foldedProperty());
        toggle.getStyleClass().add("fold-switch");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setTooltip(Nodes.hint(toggle.getText() + "\n" + Words.say("window.timeline.fold.hint")));
        return toggle;
    }

    private static Button button(Feather icon, String key, Runnable action) {
        Button button = new Button(null, Nodes.icon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(pressed -> action.run());
        button.setTooltip(Nodes.hint(Words.say(key)));
        button.setAccessibleText(Words.say(key));
        return button;
    }
}

package chancery.view.timeline;

import chancery.model.Reality;
import chancery.paint.Legend;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.view.look.Nodes;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** What the shapes mean: the three commonest in the toolbar, all of them in a popover. */
final class LegendView {

    private static final double WIDTH = 22;
    private static final double HEIGHT = 16;
    private static final double GAP = 8;

    private final Inks inks;
    private final HBox region = new HBox();

    LegendView(Inks inks) {
        this.inks = inks;
        region.getStyleClass().add("legend");
        region.setAlignment(Pos.CENTER_LEFT);
        for (Legend.Entry entry : Legend.ENTRIES) {
            if (entry.uncertain() || entry.reality() == Reality.OCCURRED || entry.reality() == Reality.SCHEDULED) {
                region.getChildren().add(chip(entry));
            }
        }
        Button all = new Button(null, Nodes.icon(Feather.INFO));
        all.getStyleClass().addAll("flat", "icon-button");
        all.setTooltip(Nodes.hint(Words.say("window.timeline.legend")));
        all.setAccessibleText(Words.say("window.timeline.legend"));
        all.setOnAction(pressed -> explain(all));
        region.getChildren().add(all);
    }

    HBox region() {
        return region;
    }

    /** Shows as many of the commonest shapes as there is room for, in pixels. */
    void room(double room) {
        double taken = 0;
        for (Node chip : region.getChildren().subList(0, region.getChildren().size() - 1)) {
            taken += chip.prefWidth(-1) + GAP;
            chip.setVisible(taken <= room);
            chip.setManaged(taken <= room);
        }
    }

    private void explain(Button owner) {
        VBox lines = new VBox();
        lines.getStyleClass().add("legend-card");
        lines.getChildren().add(Nodes.label(Words.say("window.timeline.legend"), "heading"));
        List<Legend.Entry> entries = Legend.ENTRIES;
        entries.forEach(entry -> lines.getChildren().add(line(entry)));
        PopOver popover = new PopOver(lines);
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popover.setAnimated(false);
        popover.show(owner);
    }

    private Label chip(Legend.Entry entry) {
        Label chip = line(entry);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private Label line(Legend.Entry entry) {
        PaintedRegion shape = new PaintedRegion((graphics, width, height) ->
                entry.paint(inks.surface(graphics), inks.palette(), new Box(1, 0, width - 2, height)));
        shape.setMinSize(WIDTH, HEIGHT);
        shape.setPrefSize(WIDTH, HEIGHT);
        shape.setMaxSize(WIDTH, HEIGHT);
        inks.subscribe(shape::repaint);
        Label label = new Label(entry.words(), shape);
        label.setGraphicTextGap(5);
        return label;
    }
}

package chancery.view.timeline;

import chancery.model.Reality;
import chancery.paint.Legend;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.view.look.Nodes;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** What the shapes mean: the three commonest in the toolbar, all of them in a popover. */
final class LegendView {

    private static final double WIDTH = 22;
    private static final double HEIGHT = 16;

    private final Inks inks;
    private final List<Label> chips;
    private final Button more = new Button(null, Nodes.icon(Feather.INFO));

    LegendView(Inks inks) {
        this.inks = inks;
        chips = Legend.ENTRIES.stream()
                .filter(LegendView::common)
                .map(this::chip)
                .toList();
        more.getStyleClass().addAll("flat", "icon-button");
        more.setTooltip(Nodes.hint(Words.say("window.timeline.legend")));
        more.setAccessibleText(Words.say("window.timeline.legend"));
        more.setOnAction(pressed -> explain(more));
    }

    /** The commonest shapes and what they mean. */
    List<Label> chips() {
        return chips;
    }

    /** Explains all of them. */
    Button more() {
        return more;
    }

    private static boolean common(Legend.Entry entry) {
        return entry.sort() == Legend.Sort.UNCERTAIN || entry.sort() == Legend.Sort.REALITY && common(entry.reality());
    }

    private static boolean common(Reality reality) {
        return reality == Reality.OCCURRED || reality == Reality.SCHEDULED;
    }

    private void explain(Button owner) {
        VBox lines = new VBox();
        lines.getStyleClass().add("legend-card");
        lines.getChildren().add(Nodes.label(Words.say("window.timeline.legend"), "heading"));
        Legend.ENTRIES.forEach(entry -> lines.getChildren().add(line(entry)));
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

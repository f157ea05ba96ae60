package chancery.view.note;

import chancery.model.Confidence;
import chancery.model.Likelihood;
import chancery.text.Words;
import chancery.view.look.Nodes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The two gauges of a judgement, drawn apart because they say different things: how likely something is, as its range between 0
 * and 100 per cent, and how sure one is of the ground, as one to three blocks. The words stand beside each.
 */
public final class Gauge {

    private static final double WIDTH = 64;
    private static final double HEIGHT = 8;
    private static final double WHOLE = 100;

    private Gauge() {}

    /** A likelihood: a scale on which its range is filled. */
    public static HBox of(Likelihood likelihood) {
        Pane scale = new Pane();
        scale.getStyleClass().add("gauge-scale");
        scale.setMinSize(WIDTH, HEIGHT);
        scale.setMaxSize(WIDTH, HEIGHT);
        Region range = new Region();
        range.getStyleClass().add("gauge-range");
        double from = likelihood.from() / WHOLE * WIDTH;
        range.resizeRelocate(from, 0, likelihood.to() / WHOLE * WIDTH - from, HEIGHT);
        range.setManaged(false);
        scale.getChildren().add(range);
        String words = Words.say(
                "window.inspect.likelihood", likelihood.word().replace('-', ' '), likelihood.from(), likelihood.to());
        return gauge(scale, words, Words.say("window.notes.likelihood"));
    }

    /** A confidence: as many of three blocks as it has steps. */
    public static HBox of(Confidence confidence) {
        HBox blocks = Nodes.row("gauge-blocks");
        for (Confidence step : Confidence.values()) {
            Region block = new Region();
            block.getStyleClass().add("gauge-block");
            if (step.compareTo(confidence) <= 0) {
                block.getStyleClass().add("filled");
            }
            block.setMinSize(HEIGHT, HEIGHT);
            block.setMaxSize(HEIGHT, HEIGHT);
            blocks.getChildren().add(block);
        }
        return gauge(
                blocks,
                Words.say("window.inspect.confidence", confidence.word()),
                Words.say("window.notes.confidence"));
    }

    private static HBox gauge(Node drawing, String words, String hint) {
        Label label = Nodes.label(words, "gauge-words");
        label.setTooltip(Nodes.hint(hint));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row("gauge", drawing, label);
    }
}

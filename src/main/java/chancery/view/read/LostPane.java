package chancery.view.read;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.Choice;
import chancery.viewmodel.read.Lost;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The passages of a text that have lost their place, at its foot; nothing where none have. */
final class LostPane extends VBox {

    private static final int MOST = 8;
    private static final Insets PLACE = new Insets(6, 0, 2, 0);

    private final Consumer<Choice> choose;
    private final Runnable review;

    /**
     * An empty one.
     *
     * @param choose called with the record of a passage that is clicked
     * @param review has the passages placed
     */
    LostPane(Consumer<Choice> choose, Runnable review) {
        this.choose = choose;
        this.review = review;
        show(List.of());
    }

    /** Lists passages. */
    void show(List<Lost> lost) {
        Nodes.show(this, !lost.isEmpty());
        getChildren().clear();
        if (lost.isEmpty()) {
            return;
        }
        VBox lines = new VBox();
        lines.getStyleClass().add("lost-lines");
        lost.stream().limit(MOST).forEach(one -> lines.getChildren().add(line(one)));
        if (lost.size() > MOST) {
            lines.getChildren().add(Nodes.label(Words.say("reader.margin.more", lost.size() - MOST), "pane-bar-label"));
        }
        Button place = new Button(Words.say("reader.lost.place"));
        place.getStyleClass().add("lost-place");
        place.setOnAction(event -> review.run());
        VBox.setMargin(place, PLACE);
        lines.getChildren().add(place);
        TitledPane pane = new TitledPane(Words.say("reader.lost", passages(lost)), lines);
        pane.getStyleClass().add("lost-pane");
        pane.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        pane.setExpanded(false);
        pane.setAnimated(false);
        getChildren().add(pane);
    }

    private Hyperlink line(Lost lost) {
        Hyperlink line = new Hyperlink(Words.say("reader.lost.line", lost.passage(), lost.title(), lost.words()));
        line.setWrapText(true);
        line.setOnAction(event -> choose.accept(lost.choice()));
        return line;
    }

    /** Several records may rest on one passage. */
    private static long passages(List<Lost> lost) {
        return lost.stream().map(Lost::passage).distinct().count();
    }
}

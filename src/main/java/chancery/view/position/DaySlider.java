package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Tick;
import chancery.view.look.DayTrack;
import chancery.view.look.Nodes;
import chancery.viewmodel.position.DayAxis;
import chancery.viewmodel.position.PositionsViewModel;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line of days below the matrix, with a mark where a position begins or is over, and a handle at the day looked at. */
final class DaySlider extends HBox {

    /** Up to so many heights of a letter there is no room for the ends. */
    private static final double TIGHT = 48;

    private final Label first = label("", "day-end");
    private final Label last = label("", "day-end");
    private final Label words = label("", "day-words");

    DaySlider(PositionsViewModel viewModel) {
        getStyleClass().add("day-slider");
        DayTrack track = new DayTrack(viewModel.axisProperty(), viewModel::day, viewModel::setDay, viewModel::resetDay);
        HBox.setHgrow(track, Priority.ALWAYS);
        words.setMinWidth(USE_PREF_SIZE);
        first.setMinWidth(USE_PREF_SIZE);
        last.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(track, Nodes.hint(Words.say("positions.day.hint")));
        getChildren().addAll(first, track, last, words);
        Runnable fit = () -> {
            boolean roomy = getWidth() / words.getFont().getSize() >= TIGHT;
            Nodes.show(first, roomy);
            Nodes.show(last, roomy);
        };
        widthProperty().subscribe(fit);
        words.fontProperty().subscribe(fit);
        viewModel.axisProperty().subscribe(this::span);
        viewModel.heldProperty().subscribe(held -> {
            words.setText(Words.say("positions.day", inWords(held.day())));
            track.tell(words.getText());
        });
    }

    private void span(DayAxis axis) {
        first.setText(inWords(axis.first()));
        last.setText(inWords(axis.last()));
    }

    private static String inWords(LocalDate day) {
        return DateWords.bound(Tick.firstOf(day), false);
    }
}

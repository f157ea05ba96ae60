package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Tick;
import chancery.view.look.Nodes;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.position.DayAxis;
import chancery.viewmodel.position.PositionsViewModel;
import java.time.LocalDate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line of days below the matrix, with a mark where a position begins or is over, and a handle at the day looked at. */
final class DaySlider extends HBox {

    private final PositionsViewModel viewModel;
    private final Label first = label("", "day-end");
    private final Label last = label("", "day-end");
    private final Label words = label("", "day-words");
    private final Track track = new Track();

    DaySlider(PositionsViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("day-slider");
        HBox.setHgrow(track, Priority.ALWAYS);
        words.setMinWidth(USE_PREF_SIZE);
        first.setMinWidth(USE_PREF_SIZE);
        last.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(track, Nodes.hint(Words.say("positions.day.hint")));
        getChildren().addAll(first, track, last, words);
        viewModel.axisProperty().subscribe(this::span);
        viewModel.heldProperty().subscribe(held -> {
            words.setText(Words.say("positions.day", inWords(held.day())));
            track.tell(words.getText());
        });
    }

    private void span(DayAxis axis) {
        first.setText(inWords(axis.first()));
        last.setText(inWords(axis.last()));
        track.mark(axis);
    }

    private static String inWords(LocalDate day) {
        return DateWords.bound(Tick.firstOf(day), false);
    }

    /** The line itself, which has the keyboard. */
    private final class Track extends Pane implements OwnArrows {

        private final Region line = part("day-line");
        private final Region handle = part("day-handle");

        Track() {
            getStyleClass().add("day-track");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
            setOnMousePressed(event -> drag(event.getX()));
            setOnMouseDragged(event -> drag(event.getX()));
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    viewModel.resetDay();
                }
            });
            setOnKeyPressed(this::pressed);
        }

        void mark(DayAxis axis) {
            getChildren().setAll(line);
            axis.ticks().forEach(day -> {
                Region tick = part("day-tick");
                tick.setUserData(day);
                getChildren().add(tick);
            });
            getChildren().add(handle);
            requestLayout();
        }

        void tell(String text) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double middle = Math.rint(getHeight() / 2);
            double size = handle.prefWidth(-1);
            line.resizeRelocate(size / 2, middle - 1.5, getWidth() - size, 3);
            getChildren().forEach(child -> {
                if (child.getUserData() instanceof LocalDate day) {
                    child.resizeRelocate(Math.rint(x(day)) - 1, middle - 5, 2, 10);
                }
            });
            handle.resizeRelocate(Math.rint(x(viewModel.day()) - size / 2), middle - size / 2, size, size);
        }

        private double x(LocalDate day) {
            double size = handle.prefWidth(-1);
            return size / 2 + viewModel.axisProperty().get().place(day) * (getWidth() - size);
        }

        private void drag(double x) {
            requestFocus();
            double size = handle.prefWidth(-1);
            viewModel.setDay(viewModel.axisProperty().get().day((x - size / 2) / Math.max(1, getWidth() - size)));
        }

        private void pressed(KeyEvent event) {
            DayAxis axis = viewModel.axisProperty().get();
            LocalDate day = viewModel.day();
            boolean far = event.isShortcutDown();
            boolean used = true;
            switch (event.getCode()) {
                case LEFT, KP_LEFT -> viewModel.setDay(far ? axis.tickBefore(day) : day.minusDays(1));
                case RIGHT, KP_RIGHT -> viewModel.setDay(far ? axis.tickAfter(day) : day.plusDays(1));
                case UP, KP_UP, PAGE_DOWN -> viewModel.setDay(axis.tickAfter(day));
                case DOWN, KP_DOWN, PAGE_UP -> viewModel.setDay(axis.tickBefore(day));
                case HOME -> viewModel.setDay(axis.first());
                case END -> viewModel.setDay(axis.last());
                case BACK_SPACE -> viewModel.resetDay();
                default -> used = false;
            }
            if (used) {
                event.consume();
            }
        }

        private static Region part(String style) {
            Region part = new Region();
            part.getStyleClass().add(style);
            part.setManaged(false);
            part.setMouseTransparent(true);
            return part;
        }
    }
}

package chancery.view.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** A field at a place on the timeline for the title of a new event: Enter makes it, Escape or a click elsewhere does not. */
final class NewEventInput {

    private static final double WIDTH = 260;

    private final TimelineViewModel model;
    private final PaintedRegion region;
    private final TextField field = new TextField();
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable Id<Actor> actor;

    NewEventInput(TimelineViewModel model, PaintedRegion region) {
        this.model = model;
        this.region = region;
        field.getStyleClass().add("new-event");
        field.setPromptText(Words.say("window.timeline.new.prompt"));
        field.setVisible(false);
        region.lay(field);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                field.setVisible(false);
            }
        });
        field.setOnAction(event -> make());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                region.requestFocus();
            }
        });
    }

    /** Asks for a title. */
    void ask(LocalDate on, @Nullable Id<Actor> by, double x, double y) {
        if (!model.moves().possible()) {
            return;
        }
        day = on;
        actor = by;
        field.clear();
        String words = DateWords.of(Edtf.day(on));
        field.setPromptText(Words.say("window.timeline.new.prompt") + " · " + words);
        field.setTooltip(new Tooltip(words));
        field.setVisible(true);
        field.applyCss();
        double left = Math.max(0, Math.min(region.getWidth() - WIDTH, x - 12));
        field.resizeRelocate(left, y - field.prefHeight(-1) / 2, WIDTH, field.prefHeight(-1));
        field.requestFocus();
    }

    private void make() {
        String title = field.getText();
        region.requestFocus();
        model.moves().create(title, day, actor);
    }
}

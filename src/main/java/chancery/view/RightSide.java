package chancery.view;

import chancery.view.inspect.InspectorView;
import chancery.view.suggest.SuggestPane;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.suggest.SuggestViewModel;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What stands right of the middle: the inspector, or in its place what tells of a selected stretch of time, or the suggestions for
 * the text that is read, for as long as there are any and no record is chosen.
 */
final class RightSide extends StackPane {

    private final InspectorView inspector;
    private @Nullable SuggestPane suggestions;

    /**
     * Shows one of them.
     *
     * @param timeline has a stretch of time selected; null where there is none
     * @param forms shows a form
     */
    RightSide(
            SuggestViewModel suggest,
            InspectorView inspector,
            @Nullable TimelinePane timeline,
            Consumer<FormViewModel> forms) {
        this.inspector = inspector;
        getChildren().add(inspector);
        if (timeline != null) {
            Region range = timeline.range();
            inspector.visibleProperty().bind(range.visibleProperty().not());
            getChildren().add(range);
        }
        suggest.inSightProperty().subscribe(now -> {
            if (suggestions == null && now) {
                suggestions = new SuggestPane(suggest, forms);
                getChildren().add(suggestions);
            }
            if (suggestions != null) {
                suggestions.setVisible(now);
            }
        });
    }

    /** Gives the keyboard to what is shown. */
    void focus() {
        if (suggestions != null && suggestions.isVisible()) {
            suggestions.focus();
        } else {
            inspector.focus();
        }
    }
}

package chancery.view.suggest;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.suggest.Suggestion;
import chancery.viewmodel.suggest.Suggestion.Telling;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A suggestion in the list: what it is and where, the words, and of the one that is looked at all that would be recorded. */
final class SuggestionCell extends ListCell<Suggestion> {

    private final VBox card = new VBox();

    SuggestionCell() {
        getStyleClass().add("suggestion-cell");
        card.getStyleClass().add("suggestion-card");
        setPrefWidth(0);
        // A list cell hands its graphic its preferred width, and a wrapped text's is one long line.
        card.maxWidthProperty()
                .bind(widthProperty().subtract(snappedLeftInset()).subtract(snappedRightInset()));
        selectedProperty().subscribe(selected -> show(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        show(suggestion, empty);
    }

    private void show(@Nullable Suggestion suggestion, boolean empty) {
        setText(null);
        card.getChildren().clear();
        if (empty || suggestion == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Telling telling = suggestion.telling();
        Region tick = new Region();
        tick.getStyleClass()
                .addAll("suggest-tick", "suggest-tick-" + suggestion.kind().word());
        Label heading = Nodes.label(telling.heading(), "suggestion-heading");
        heading.setMinWidth(0);
        Label place = Nodes.label(Words.say("suggest.place", suggestion.paragraph()), "suggestion-place");
        place.setMinWidth(USE_PREF_SIZE);
        card.getChildren()
                .addAll(
                        Nodes.row("suggestion-head", tick, heading, Nodes.spring(), place),
                        isSelected()
                                ? Nodes.prose(telling.words(), "suggestion-words")
                                : Nodes.label(telling.words(), "suggestion-words"));
        if (isSelected()) {
            telling.lines().forEach(line -> card.getChildren().add(Nodes.prose(line, "suggestion-line")));
            card.getChildren().add(Nodes.prose(telling.makes(), "suggestion-makes"));
        } else if (!telling.lines().isEmpty()) {
            card.getChildren().add(Nodes.label(telling.lines().get(0), "suggestion-line"));
        }
        setGraphic(card);
        setAccessibleText(Words.say("suggest.told", telling.aloud(), suggestion.paragraph()));
    }
}

package chancery.view.merge;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.merge.Candidates;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A field with a list below, from which a record is chosen: type, walk with the arrows. */
public final class CandidateList extends VBox {

    private final CustomTextField field = new CustomTextField();
    private final ListView<Candidates.Candidate> list = new ListView<>();

    /** Chooses among candidates. */
    public CandidateList(Candidates candidates, String prompt) {
        getStyleClass().add("candidates");
        field.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(candidates.wordsProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.setItems(candidates.listed());
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("candidate-list");
        list.setAccessibleText(prompt);
        list.setPlaceholder(Nodes.label(Words.say("window.candidates.none"), "empty-words"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(candidate -> candidates.chosenProperty().set(candidate));
        candidates.listed().addListener((ListChangeListener<Candidates.Candidate>) change -> {
            if (!field.getText().isBlank() && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        getChildren().setAll(field, list);
    }

    /** Gives the keyboard to the field. */
    public void focus() {
        field.requestFocus();
    }

    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            walk(1);
        } else if (event.getCode() == KeyCode.UP) {
            walk(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void walk(int step) {
        int to = list.getSelectionModel().getSelectedIndex() + step;
        if (to >= 0 && to < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 2));
        }
    }

    /** A candidate's name. */
    private static final class Cell extends ListCell<Candidates.Candidate> {
        @Override
        protected void updateItem(Candidates.@Nullable Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            setText(empty || candidate == null ? null : candidate.name());
        }
    }
}

package chancery.view.note;

import static chancery.view.look.Nodes.label;

import chancery.model.NoteKind;
import chancery.text.Words;
import chancery.view.look.FilterChip;
import chancery.view.look.FollowingList;
import chancery.view.look.Nodes;
import chancery.view.look.Wording;
import chancery.viewmodel.note.NoteFilter;
import chancery.viewmodel.note.NoteLine;
import chancery.viewmodel.note.NoteOrder;
import chancery.viewmodel.note.NotesViewModel;
import chancery.viewmodel.note.Pick;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** All notes in one list, with what narrows and sorts it above. */
public final class NotesView extends BorderPane {

    private final NotesViewModel viewModel;
    private final NoteFilter filter;
    private final FollowingList<NoteLine> list;

    /** Lists the notes, and follows what is chosen. */
    public NotesView(NotesViewModel viewModel) {
        this.viewModel = viewModel;
        this.filter = viewModel.filter();
        this.list = new FollowingList<>(viewModel.list());
        getStyleClass().addAll("quotes-pane", "notes-pane");
        list.getStyleClass().addAll("edge-to-edge", "note-list");
        list.setCellFactory(view -> new NoteCell(viewModel));
        list.setAccessibleText(Words.say("window.notes"));
        list.setPlaceholder(
                Nodes.empty(Feather.EDIT_3, Words.say("window.notes.empty"), Words.say("window.notes.empty.how")));
        setTop(filters());
        setCenter(list);
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private FlowPane filters() {
        CustomTextField words = new CustomTextField();
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setId("find-note");
        words.setPromptText(Words.say("window.notes.find"));
        words.setAccessibleText(Words.say("window.notes.find"));
        words.textProperty().bindBidirectional(filter.wordsProperty());
        words.getStyleClass().add("quotes-words");
        FlowPane filters = new FlowPane(words);
        for (NoteKind kind : NoteKind.values()) {
            filters.getChildren()
                    .add(new FilterChip(kind.word(), Words.say("window.note." + kind.word()), filter.kinds(), kind));
        }
        ToggleButton mixed = new FilterChip(Words.say("window.notes.mixed"));
        mixed.setTooltip(Nodes.hint(Words.say("window.notes.mixed.how")));
        mixed.selectedProperty().bindBidirectional(filter.mixedOnlyProperty());
        filters.getChildren()
                .addAll(
                        mixed,
                        box("window.notes.likelihoods", NoteFilter.likelihoods(), filter.likelihoodProperty()),
                        box("window.notes.confidences", NoteFilter.confidences(), filter.confidenceProperty()),
                        box("window.notes.abouts", NoteFilter.abouts(), filter.aboutProperty()),
                        box("window.notes.authors", viewModel.authors(), filter.authorProperty()),
                        Nodes.row("pane-group", label(Words.say("window.quotes.order"), "pane-bar-label"), order()),
                        list.count());
        filters.getStyleClass().add("pane-bar");
        return filters;
    }

    private static <T> ComboBox<Pick<T>> box(String what, List<Pick<T>> picks, ObjectProperty<Pick<T>> chosen) {
        return box(what, FXCollections.observableArrayList(picks), chosen);
    }

    private static <T> ComboBox<Pick<T>> box(
            String what, ObservableList<Pick<T>> picks, ObjectProperty<Pick<T>> chosen) {
        ComboBox<Pick<T>> box = new ComboBox<>(picks);
        box.setAccessibleText(Words.say(what));
        box.setConverter(new Wording<>(Words.say(what), Pick::words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private ChoiceBox<NoteOrder> order() {
        ChoiceBox<NoteOrder> order = new ChoiceBox<>();
        order.getItems().setAll(NoteOrder.values());
        order.setAccessibleText(Words.say("window.quotes.order"));
        order.setConverter(new Wording<>(
                "", value -> Words.say("window.notes.order." + value.name().toLowerCase(Locale.ROOT))));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        return order;
    }
}

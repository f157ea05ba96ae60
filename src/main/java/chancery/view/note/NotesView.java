package chancery.view.note;

import static chancery.view.look.Nodes.label;

import chancery.model.NoteKind;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.note.NoteFilter;
import chancery.viewmodel.note.NoteLine;
import chancery.viewmodel.note.NoteOrder;
import chancery.viewmodel.note.NotesViewModel;
import chancery.viewmodel.note.Pick;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All notes in one list, with what narrows and sorts it above. */
public final class NotesView extends BorderPane {

    private final NotesViewModel viewModel;
    private final NoteFilter filter;
    private final ListView<NoteLine> list = new ListView<>();
    private boolean following;

    /** Lists the notes, and follows what is chosen. */
    public NotesView(NotesViewModel viewModel) {
        this.viewModel = viewModel;
        this.filter = viewModel.filter();
        getStyleClass().addAll("quotes-pane", "notes-pane");
        list.getStyleClass().addAll("edge-to-edge", "note-list");
        list.setItems(viewModel.lines());
        list.setCellFactory(view -> new NoteCell(viewModel));
        list.setAccessibleText(Words.say("window.notes"));
        list.setPlaceholder(
                Nodes.empty(Feather.EDIT_3, Words.say("window.notes.empty"), Words.say("window.notes.empty.how")));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                viewModel.choose(line);
            }
        });
        viewModel.chosenProperty().subscribe(chosen -> follow());
        viewModel.lines().addListener((ListChangeListener<NoteLine>) change -> Platform.runLater(this::follow));
        viewModel.knownProperty().addListener((property, before, after) -> list.refresh());
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
            filters.getChildren().add(kind(kind));
        }
        ToggleButton mixed = new ToggleButton(Words.say("window.notes.mixed"));
        mixed.getStyleClass().add("filter-chip");
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
                        count());
        filters.getStyleClass().add("pane-bar");
        return filters;
    }

    private ToggleButton kind(NoteKind kind) {
        ToggleButton chip = new ToggleButton(kind.word());
        chip.getStyleClass().add("filter-chip");
        chip.setTooltip(Nodes.hint(Words.say("window.note." + kind.word())));
        chip.setSelected(filter.kinds().contains(kind));
        chip.setOnAction(event -> {
            if (chip.isSelected()) {
                filter.kinds().add(kind);
            } else {
                filter.kinds().remove(kind);
            }
        });
        filter.kinds().addListener((SetChangeListener<NoteKind>)
                change -> chip.setSelected(filter.kinds().contains(kind)));
        return chip;
    }

    private static <T> ComboBox<Pick<T>> box(String what, List<Pick<T>> picks, ObjectProperty<Pick<T>> chosen) {
        return box(what, FXCollections.observableArrayList(picks), chosen);
    }

    private static <T> ComboBox<Pick<T>> box(
            String what, ObservableList<Pick<T>> picks, ObjectProperty<Pick<T>> chosen) {
        ComboBox<Pick<T>> box = new ComboBox<>(picks);
        box.setAccessibleText(Words.say(what));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Pick<T> pick) {
                return pick == null ? Words.say(what) : pick.words();
            }

            @Override
            public Pick<T> fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private ChoiceBox<NoteOrder> order() {
        ChoiceBox<NoteOrder> order = new ChoiceBox<>();
        order.getItems().setAll(NoteOrder.values());
        order.setAccessibleText(Words.say("window.quotes.order"));
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable NoteOrder value) {
                return value == null
                        ? ""
                        : Words.say("window.notes.order." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public NoteOrder fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        return order;
    }

    private Label count() {
        Label count = label("", "pane-bar-label");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.say(
                                "window.quotes.count",
                                viewModel.lines().size(),
                                viewModel.countProperty().get()),
                        viewModel.lines(),
                        viewModel.countProperty()));
        return count;
    }

    private void follow() {
        following = true;
        viewModel
                .chosenLine()
                .ifPresentOrElse(this::select, () -> list.getSelectionModel().clearSelection());
        following = false;
    }

    private void select(NoteLine line) {
        if (!line.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
    }
}

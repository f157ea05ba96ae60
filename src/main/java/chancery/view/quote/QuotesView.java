package chancery.view.quote;

import static chancery.view.look.Nodes.label;

import chancery.model.QuoteKind;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.quote.QuoteFilter.Speaker;
import chancery.viewmodel.quote.QuoteFilter.Topic;
import chancery.viewmodel.quote.QuoteLine;
import chancery.viewmodel.quote.QuoteOrder;
import chancery.viewmodel.quote.QuotesViewModel;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
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

/** All quotes in one list, with what narrows and sorts it above. */
public final class QuotesView extends BorderPane {

    private final QuotesViewModel viewModel;
    private final ListView<QuoteLine> list = new ListView<>();
    private final CustomTextField words = new CustomTextField();
    private boolean following;

    /** Lists the quotes, and follows what is chosen. */
    public QuotesView(QuotesViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        getStyleClass().add("quotes-pane");
        list.getStyleClass().addAll("edge-to-edge", "quote-list");
        list.setItems(viewModel.lines());
        list.setCellFactory(view -> new QuoteCell(viewModel, looks));
        list.setAccessibleText(Words.say("window.quotes"));
        list.setPlaceholder(Nodes.empty(
                Feather.MESSAGE_SQUARE, Words.say("window.quotes.empty"), Words.say("window.quotes.empty.how")));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                viewModel.choose(line);
            }
        });
        viewModel.chosenProperty().subscribe(chosen -> follow());
        viewModel.lines().addListener((ListChangeListener<QuoteLine>) change -> Platform.runLater(this::follow));
        looks.darkProperty().when(Nodes.shown(this)).subscribe(dark -> list.refresh());
        viewModel.knownProperty().addListener((property, before, after) -> list.refresh());
        setTop(filters());
        setCenter(list);
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private FlowPane filters() {
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setId("find-quote");
        words.setPromptText(Words.say("window.quotes.find"));
        words.setAccessibleText(Words.say("window.quotes.find"));
        words.textProperty().bindBidirectional(viewModel.filter().wordsProperty());
        words.getStyleClass().add("quotes-words");
        FlowPane filters = new FlowPane(words, speakers(), topics());
        for (QuoteKind kind : QuoteKind.values()) {
            filters.getChildren().add(kind(kind));
        }
        ToggleButton relayed = new ToggleButton(Words.say("window.quotes.relayed"));
        relayed.getStyleClass().add("filter-chip");
        relayed.selectedProperty().bindBidirectional(viewModel.filter().relayedOnlyProperty());
        filters.getChildren()
                .addAll(
                        relayed,
                        Nodes.row("pane-group", label(Words.say("window.quotes.order"), "pane-bar-label"), order()),
                        count());
        filters.getStyleClass().add("pane-bar");
        return filters;
    }

    private ComboBox<Speaker> speakers() {
        ComboBox<Speaker> box = new ComboBox<>(viewModel.speakers());
        box.setAccessibleText(Words.say("window.quotes.speaker"));
        box.setConverter(new SpeakerWords());
        box.valueProperty().bindBidirectional(viewModel.filter().speakerProperty());
        return box;
    }

    private ComboBox<Topic> topics() {
        ComboBox<Topic> box = new ComboBox<>(viewModel.topics());
        box.setAccessibleText(Words.say("window.quotes.issue"));
        box.setConverter(new TopicWords());
        box.valueProperty().bindBidirectional(viewModel.filter().topicProperty());
        return box;
    }

    private ToggleButton kind(QuoteKind kind) {
        ToggleButton chip = new ToggleButton(kind.word());
        chip.getStyleClass().add("filter-chip");
        chip.setTooltip(Nodes.hint(Words.say("window.quote.kind." + kind.word())));
        chip.setSelected(viewModel.filter().kinds().contains(kind));
        chip.setOnAction(event -> {
            if (chip.isSelected()) {
                viewModel.filter().kinds().add(kind);
            } else {
                viewModel.filter().kinds().remove(kind);
            }
        });
        viewModel.filter().kinds().addListener((SetChangeListener<QuoteKind>)
                change -> chip.setSelected(viewModel.filter().kinds().contains(kind)));
        return chip;
    }

    private ChoiceBox<QuoteOrder> order() {
        ChoiceBox<QuoteOrder> order = new ChoiceBox<>();
        order.getItems().setAll(QuoteOrder.values());
        order.setAccessibleText(Words.say("window.quotes.order"));
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable QuoteOrder value) {
                return value == null
                        ? ""
                        : Words.say("window.quotes.order." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public QuoteOrder fromString(String text) {
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

    private void select(QuoteLine line) {
        if (!line.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
    }

    /** A speaker with the number of quotes. */
    private static final class SpeakerWords extends StringConverter<Speaker> {
        @Override
        public String toString(@Nullable Speaker speaker) {
            return speaker == null || speaker.id() == null
                    ? Words.say("window.quotes.everybody")
                    : Words.say("window.quotes.speaker.count", speaker.name(), speaker.quotes());
        }

        @Override
        public Speaker fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }

    /** An issue by its title. */
    private static final class TopicWords extends StringConverter<Topic> {
        @Override
        public String toString(@Nullable Topic topic) {
            return topic == null || topic.id() == null ? Words.say("window.quotes.everything") : topic.title();
        }

        @Override
        public Topic fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}

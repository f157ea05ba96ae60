package chancery.view.quote;

import static chancery.view.look.Nodes.label;

import chancery.model.QuoteKind;
import chancery.text.Words;
import chancery.view.look.FilterChip;
import chancery.view.look.FollowingList;
import chancery.view.look.Nodes;
import chancery.view.look.Wording;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.quote.QuoteFilter.Speaker;
import chancery.viewmodel.quote.QuoteFilter.Topic;
import chancery.viewmodel.quote.QuoteLine;
import chancery.viewmodel.quote.QuoteOrder;
import chancery.viewmodel.quote.QuotesViewModel;
import java.util.Locale;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** All quotes in one list, with what narrows and sorts it above. */
public final class QuotesView extends BorderPane {

    private final QuotesViewModel viewModel;
    private final FollowingList<QuoteLine> list;
    private final CustomTextField words = new CustomTextField();

    /** Lists the quotes, and follows what is chosen. */
    public QuotesView(QuotesViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        this.list = new FollowingList<>(viewModel.list());
        getStyleClass().add("quotes-pane");
        list.getStyleClass().addAll("edge-to-edge", "quote-list");
        list.setCellFactory(view -> new QuoteCell(viewModel, looks));
        list.setAccessibleText(Words.say("window.quotes"));
        list.setPlaceholder(Nodes.empty(
                Feather.MESSAGE_SQUARE, Words.say("window.quotes.empty"), Words.say("window.quotes.empty.how")));
        looks.darkProperty().when(Nodes.shown(this)).subscribe(dark -> list.refresh());
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
            filters.getChildren()
                    .add(new FilterChip(
                            kind.word(),
                            Words.say("window.quote.kind." + kind.word()),
                            viewModel.filter().kinds(),
                            kind));
        }
        ToggleButton relayed = new FilterChip(Words.say("window.quotes.relayed"));
        relayed.selectedProperty().bindBidirectional(viewModel.filter().relayedOnlyProperty());
        filters.getChildren()
                .addAll(
                        relayed,
                        Nodes.row("pane-group", label(Words.say("window.quotes.order"), "pane-bar-label"), order()),
                        list.count());
        filters.getStyleClass().add("pane-bar");
        return filters;
    }

    private ComboBox<Speaker> speakers() {
        ComboBox<Speaker> box = new ComboBox<>(viewModel.speakers());
        box.setAccessibleText(Words.say("window.quotes.speaker"));
        box.setConverter(new Wording<>(Words.say("window.quotes.everybody"), QuotesView::words));
        box.valueProperty().bindBidirectional(viewModel.filter().speakerProperty());
        return box;
    }

    private ComboBox<Topic> topics() {
        ComboBox<Topic> box = new ComboBox<>(viewModel.topics());
        box.setAccessibleText(Words.say("window.quotes.issue"));
        box.setConverter(new Wording<>(Words.say("window.quotes.everything"), QuotesView::words));
        box.valueProperty().bindBidirectional(viewModel.filter().topicProperty());
        return box;
    }

    private ChoiceBox<QuoteOrder> order() {
        ChoiceBox<QuoteOrder> order = new ChoiceBox<>();
        order.getItems().setAll(QuoteOrder.values());
        order.setAccessibleText(Words.say("window.quotes.order"));
        order.setConverter(new Wording<>(
                "", value -> Words.say("window.quotes.order." + value.name().toLowerCase(Locale.ROOT))));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        return order;
    }

    /** A speaker with the number of quotes. */
    private static String words(Speaker speaker) {
        return speaker.id() == null
                ? Words.say("window.quotes.everybody")
                : Words.say("window.quotes.speaker.count", speaker.name(), speaker.quotes());
    }

    private static String words(Topic topic) {
        return topic.id() == null ? Words.say("window.quotes.everything") : topic.title();
    }
}

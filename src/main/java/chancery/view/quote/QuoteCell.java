package chancery.view.quote;

import static chancery.view.look.Nodes.label;

import chancery.model.QuoteKind;
import chancery.text.Words;
import chancery.view.look.CardCell;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.quote.QuoteLine;
import chancery.viewmodel.quote.QuotesViewModel;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A quote in the list: the words, who said them, and where they stand. */
final class QuoteCell extends CardCell<QuoteLine> {

    private final QuotesViewModel viewModel;
    private final LooksViewModel looks;
    private final Label words = Nodes.prose("");
    private final Label speaker = label("", "quote-line-speaker");
    private final Label relation = label("", "quote-line-faint");
    private final Label reference = label("", "badge", "value-badge");
    private final Label said = label("", "quote-line-faint");
    private final HBox by = Nodes.row("quote-line-by", speaker, relation, Nodes.spring(), said, reference);
    private final Label caution = label(Words.say("window.quotes.unsound"), "quote-caution");
    private final VBox card;

    QuoteCell(QuotesViewModel viewModel, LooksViewModel looks) {
        this(viewModel, looks, new VBox());
    }

    private QuoteCell(QuotesViewModel viewModel, LooksViewModel looks, VBox card) {
        super(card);
        this.card = card;
        this.viewModel = viewModel;
        this.looks = looks;
        getStyleClass().add("quote-cell");
        card.getStyleClass().add("quote-line");
        caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        speaker.setMinWidth(USE_PREF_SIZE);
        reference.setMinWidth(USE_PREF_SIZE);
        said.setMinWidth(USE_PREF_SIZE);
        relation.setMinWidth(0);
    }

    @Override
    protected void show(QuoteLine line) {
        boolean paraphrase = line.kind() == QuoteKind.REPORTED;
        words.getStyleClass().removeAll("quote-words", "quote-paraphrase");
        words.getStyleClass().add(paraphrase ? "quote-paraphrase" : "quote-words");
        words.setText(line.text());
        speaker.setText(line.speaker() == null ? Words.say("window.quote.nobody") : line.speaker());
        relation.setText(relation(line, paraphrase));
        said.setText(line.said());
        reference.setText(line.reference() == null ? "" : line.reference().toString());
        reference.setVisible(line.reference() != null);
        card.setStyle("-fx-border-color: transparent transparent transparent "
                + line.shade().on(looks.dark()) + ";");
        card.getChildren().setAll(words, by);
        if (!line.sound()) {
            card.getChildren().add(caution);
        }
        boolean later = viewModel.list().later(line);
        mark(later);
        String told = Words.say(
                "window.quotes.told",
                line.speaker() == null ? Words.say("window.quote.nobody") : line.speaker(),
                line.text(),
                relation.getText());
        String sound = line.sound() ? told : told + ". " + caution.getText() + ".";
        setAccessibleText(later ? sound + " " + Words.say("as-of.later.told") : sound);
    }

    private static String relation(QuoteLine line, boolean paraphrase) {
        StringBuilder relation = new StringBuilder();
        if (line.forWhom() != null) {
            relation.append(Words.say("window.quote.for"))
                    .append(' ')
                    .append(line.forWhom())
                    .append(" · ");
        }
        if (line.via() != null) {
            relation.append(Words.say("window.quote.via"))
                    .append(' ')
                    .append(line.via())
                    .append(" · ");
        }
        return relation.append(
                        paraphrase
                                ? Words.say("window.quotes.paraphrase")
                                : line.kind().word())
                .toString();
    }
}

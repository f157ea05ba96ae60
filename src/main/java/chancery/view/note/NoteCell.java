package chancery.view.note;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.CardCell;
import chancery.view.look.Nodes;
import chancery.viewmodel.note.NoteLine;
import chancery.viewmodel.note.NotesViewModel;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A note in the list: what it is and on what, its words, and its two gauges apart. */
final class NoteCell extends CardCell<NoteLine> {

    private final NotesViewModel viewModel;
    private final Label kind = label("", "note-kind");
    private final Hyperlink on = new Hyperlink();
    private final Label written = label("", "note-detail");
    private final HBox head = Nodes.row("note-line-head", kind, on, Nodes.spring(), written);
    private final Label words = Nodes.prose("", "note-text");
    private final FlowPane gauges = new FlowPane();
    private final Label caution = Nodes.prose(Words.say("window.notes.mixed.how"), "quote-caution");
    private final VBox card;

    NoteCell(NotesViewModel viewModel) {
        this(viewModel, new VBox());
    }

    private NoteCell(NotesViewModel viewModel, VBox card) {
        super(card);
        this.card = card;
        this.viewModel = viewModel;
        getStyleClass().add("note-cell");
        gauges.getStyleClass().add("gauges");
        on.getStyleClass().add("note-on");
        on.setMinWidth(0);
        on.setFocusTraversable(false);
        kind.setMinWidth(USE_PREF_SIZE);
        written.setMinWidth(USE_PREF_SIZE);
        caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
    }

    @Override
    protected void show(NoteLine line) {
        card.getStyleClass().setAll("note-card", "note-line", line.kind().word());
        kind.setText(line.kind().word());
        on.setText(line.about());
        on.setTooltip(Nodes.hint(Words.say(
                "window.notes.on", Words.say("edit.kind." + line.on().kind().word()), line.about())));
        on.setOnAction(event -> {
            on.setVisited(false);
            viewModel.choose(line.on());
        });
        written.setText(
                line.author().isEmpty() || line.written().isEmpty()
                        ? line.author() + line.written()
                        : line.author() + ", " + line.written());
        words.setText(line.text());
        card.getChildren().setAll(head, words);
        gauges.getChildren().clear();
        if (line.likelihood() != null) {
            gauges.getChildren().add(Gauge.of(line.likelihood()));
        }
        if (line.confidence() != null) {
            gauges.getChildren().add(Gauge.of(line.confidence()));
        }
        if (!gauges.getChildren().isEmpty()) {
            card.getChildren().add(gauges);
        }
        if (line.mixed()) {
            card.getChildren().add(caution);
        }
        boolean later = viewModel.list().later(line);
        mark(later);
        String told = Words.say("window.notes.told", line.kind().word(), line.about(), line.text());
        setAccessibleText(later ? told + " " + Words.say("as-of.later.told") : told);
    }
}

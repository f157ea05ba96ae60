package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.model.Position;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.view.inspect.StanceWords;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.position.Held;
import chancery.viewmodel.position.PositionHistory;
import chancery.viewmodel.position.PositionHistory.Stage;
import chancery.viewmodel.position.PositionsAt;
import chancery.viewmodel.position.PositionsViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All positions of an actor on an issue, over time: a ribbon, and each with what bears it out. */
public final class HistoryCard extends VBox {

    private final PositionsViewModel viewModel;
    private final Runnable close;
    private final VBox stages = new VBox();

    /** Shows a history. */
    public HistoryCard(PositionsViewModel viewModel, PositionHistory history, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        getStyleClass().addAll("overlay-card", "position-history");
        setMaxHeight(USE_PREF_SIZE);
        setFocusTraversable(true);
        String title = Words.say("positions.history", history.actor(), history.issue());
        setAccessibleText(title);
        HBox head = Nodes.row(
                "overlay-head",
                Nodes.prose(title, "overlay-title"),
                Nodes.spring(),
                label("Esc", "key"),
                label(Words.say("window.search.close"), "key-what"));
        PositionsAt at = viewModel.heldProperty().get();
        StanceRibbon ribbon = new StanceRibbon(
                viewModel.axisProperty().get(),
                history.stages().stream().map(stage -> stage.line().tenure()).toList(),
                at.day());
        stages.getStyleClass().add("history-stages");
        history.stages().forEach(stage -> stages.getChildren().add(stage(stage, at)));
        ScrollPane scroll = new ScrollPane(stages);
        scroll.getStyleClass().addAll("edge-to-edge", "key-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, ribbon, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /** Gives the keyboard to the first position. */
    public void focus() {
        stages.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node stage(Stage stage, PositionsAt at) {
        Position position = stage.line().position();
        Label stance = label(StanceWords.full(position.stance()), "matrix-stance");
        HBox head = Nodes.row(
                "history-head", new StanceSign(position.stance()), stance, label(when(position), "quote-line-faint"));
        Held held = at.held(position.id());
        if (held != Held.YES) {
            head.getChildren()
                    .add(label(
                            Words.say(held == Held.NO ? "positions.not.then" : "positions.perhaps"),
                            "matrix-mark",
                            "matrix-perhaps"));
        }
        if (at.conflicts(position.id())) {
            head.getChildren().add(label(Words.say("positions.conflict"), "matrix-mark", "matrix-conflict"));
        }
        VBox text = new VBox(head, Nodes.prose(more(stage), "matrix-detail"));
        if (stage.line().ground().bare()) {
            text.getChildren().get(1).getStyleClass().add("bare");
        }
        if (viewModel.unsound(position)) {
            Label caution = label(Words.say("positions.unsound.history"), "quote-caution");
            caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
            text.getChildren().add(caution);
        }
        stage.evidence().forEach(words -> text.getChildren().add(evidence(words)));
        if (position.reasoning() != null) {
            text.getChildren().add(Nodes.prose(position.reasoning(), "history-reasoning"));
        }
        text.getStyleClass().add("history-stage");
        String told = StanceWords.brief(position.stance()) + ", " + when(position);
        String sound = viewModel.unsound(position) ? told + ", " + Words.say("positions.unsound.told") : told;
        return new ChoosableRegion(text, sound, () -> {
            close.run();
            viewModel.choose(position);
        });
    }

    private static Region evidence(String words) {
        VBox card = new VBox(Nodes.prose(words, words.startsWith("“") ? "quote-words" : "quote-paraphrase"));
        card.getStyleClass().addAll("quote-card", "history-evidence");
        return card;
    }

    private String more(Stage stage) {
        Position position = stage.line().position();
        List<String> parts = new ArrayList<>();
        parts.add(stage.line().ground().inWords());
        if (position.onBehalfOf() != null && !position.onBehalfOf().equals(position.actor())) {
            parts.add(Words.say("window.quote.for") + " " + viewModel.name(position.onBehalfOf()));
        }
        if (position.condition() != null) {
            parts.add(position.condition());
        }
        if (position.confidence() != null) {
            parts.add(
                    Words.say("window.inspect.confidence", position.confidence().word()));
        }
        parts.add(position.basis().word());
        return String.join(" · ", parts);
    }

    private static String when(Position position) {
        Edtf from = position.holds().from();
        Edtf to = position.holds().to();
        String since =
                from == null ? Words.say("positions.since.unknown") : Words.say("positions.since", DateWords.of(from));
        return to == null ? since : since + ", " + Words.say("positions.until", DateWords.of(to));
    }
}

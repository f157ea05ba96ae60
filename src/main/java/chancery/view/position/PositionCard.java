package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.model.Stance;
import chancery.text.Words;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNode;
import chancery.view.field.FieldNodes;
import chancery.view.inspect.StanceWords;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.position.PositionForm;
import chancery.viewmodel.position.Positioning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The form for a position, made for many in a row: with an issue proposed, a digit and Enter are enough. A letter typed at the
 * stance goes to the issue, and an issue that is taken gives the keyboard back to the stance.
 */
public final class PositionCard extends FieldCard {

    private static final String DIGITS = "012345";

    private final Positioning positioning;
    private final PositionForm form;
    private final FieldNodes nodes;
    private final Map<FormField, Node> first = new HashMap<>();
    private final Node issueInput;
    private final Node stanceRow;
    private int sign;

    /** A form on a card. */
    public PositionCard(Positioning positioning, PositionForm form, boolean dark, Runnable close) {
        super(Words.say("positions.form"), close);
        this.positioning = positioning;
        this.form = form;
        this.nodes = new FieldNodes(dark);
        getStyleClass().add("position-card");
        List<Node> rows = new ArrayList<>();
        rows.add(evidence());
        rows.add(beside(frame(form.actor()), frame(form.behalf())));
        rows.add(frame(form.issue()));
        Node question = frame(form.question());
        rows.add(question);
        rows.add(stance());
        List<Node> others = form.others().stream().map(this::frame).toList();
        rows.add(beside(others.get(0), others.get(3)));
        rows.add(beside(others.get(1), others.get(2)));
        rows.add(others.get(4));
        fill(rows);
        issueInput = node(form.issue());
        stanceRow = node(form.stance());
        question.managedProperty().bind(question.visibleProperty());
        form.issue().pickProperty().subscribe(pick -> question.setVisible(form.newIssue()));
        listen();
    }

    /** Gives the keyboard to what is missing first. */
    public void focus() {
        if (form.actor().blank()) {
            node(form.actor()).requestFocus();
        } else if (form.issue().blank()) {
            issueInput.requestFocus();
        } else {
            stanceRow.requestFocus();
        }
    }

    @Override
    List<Node> save() {
        List<Node> wrong = form.wrong().map(this::node).map(List::of).orElse(List.of());
        if (wrong.isEmpty()) {
            positioning.save(form);
        }
        return wrong;
    }

    private void listen() {
        // After the completion has had its say: an issue that was taken by Enter leaves only the stance to be given.
        issueInput.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isConsumed()) {
                stanceRow.requestFocus();
            }
        });
        stanceRow.addEventFilter(KeyEvent.KEY_TYPED, this::typedAtStance);
    }

    /** Digits 1 to 5; a sign and a digit from −2 to +2, and 0; a letter begins the name of an issue. */
    private void typedAtStance(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() != 1 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        char letter = typed.charAt(0);
        if (letter == '-' || letter == '−' || letter == '+') {
            sign = letter == '+' ? 1 : -1;
            form.stance().choose(Stance.of(sign));
        } else if (letter == '0') {
            form.stance().choose(Stance.MIXED);
        } else if (sign != 0 && (letter == '1' || letter == '2')) {
            form.stance().choose(Stance.of(sign * (letter - '0')));
            sign = 0;
        } else if (Character.isLetter(letter)) {
            issueInput.requestFocus();
            form.issue().textProperty().set(typed);
            if (issueInput instanceof TextField field) {
                field.end();
            }
        } else if (DIGITS.indexOf(letter) >= 0) {
            sign = 0;
            form.stance().press(typed);
        } else {
            return;
        }
        event.consume();
    }

    private Node evidence() {
        if (form.bare()) {
            Label bare = Nodes.prose(Words.say("positions.form.bare"), "notice", "position-bare");
            bare.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
            return bare;
        }
        Label words = Nodes.prose(form.evidence(), form.paraphrase() ? "quote-paraphrase" : "quote-words");
        VBox card = new VBox(words);
        card.getStyleClass().addAll("quote-card", "position-evidence");
        return card;
    }

    private Node stance() {
        Node frame = frame(form.stance());
        Label words = label("", "position-stance-words");
        form.stance()
                .chosenProperty()
                .subscribe(chosen -> words.setText(
                        chosen == null ? Words.say("positions.form.keys") : StanceWords.full(chosen.value())));
        HBox row = Nodes.row("position-stance", frame, words);
        return row;
    }

    private Node frame(FormField field) {
        FieldNode made = nodes.of(field);
        first.put(field, made.first());
        return FieldFrame.of(field, made.node());
    }

    private Node node(FormField field) {
        return first.getOrDefault(field, this);
    }

    private static HBox beside(Node... parts) {
        HBox row = Nodes.row("position-beside", parts);
        for (Node part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
        }
        return row;
    }
}

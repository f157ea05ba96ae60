package chancery.view.when;

import static chancery.view.look.Nodes.badge;
import static chancery.view.look.Nodes.label;
import static chancery.view.look.Nodes.prose;

import chancery.model.When;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.when.DateEntry;
import chancery.viewmodel.when.Dateline;
import chancery.viewmodel.when.Told;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field for a date as people type it. Below it stands at once how it is understood: in words, as EDTF, from when to when, and
 * drawn; or calmly that it stays words without a date. Other meanings are buttons: Down goes to them, Enter takes one, Up goes back.
 */
public final class DateField {

    private final DateEntry entry;
    private final TextField input = new TextField();
    private final Label words = prose("", "when-words");
    private final Label edtf = badge("", null, "value-badge");
    private final DateDrawing drawing = new DateDrawing();
    private final Label remarks = prose("", "when-remarks");
    private final FlowPane choices = new FlowPane();
    private final VBox node;
    private String tray = Words.say("when.tray");

    /** Shows what an entry knows. */
    public DateField(DateEntry entry) {
        this.entry = entry;
        input.setPromptText(Words.say("when.prompt"));
        input.textProperty().bindBidirectional(entry.textProperty());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        edtf.setTooltip(Nodes.hint(Words.say("window.inspect.edtf")));
        choices.getStyleClass().add("when-choices");
        HBox understood = Nodes.row("when-understood", words, edtf);
        VBox told = new VBox(understood, drawing, remarks, choices);
        told.getStyleClass().add("when-told");
        node = new VBox(input);
        node.getStyleClass().add("when-field");
        if (!entry.datelines().isEmpty()) {
            node.getChildren().add(against());
        }
        node.getChildren().add(told);
        entry.toldProperty().subscribe(this::show);
    }

    /** The field with all that belongs to it. */
    public Node node() {
        return node;
    }

    /** Where the date is typed: what takes the keyboard. */
    public TextField input() {
        return input;
    }

    /** The date; never null. */
    public ReadOnlyObjectProperty<When> valueProperty() {
        return entry.valueProperty();
    }

    /** For a record that keeps no words without a date: promises no tray for them. */
    public void calm() {
        tray = "";
        show(entry.toldProperty().get());
    }

    /** Gives the keyboard to the field. */
    public void focus() {
        input.requestFocus();
    }

    private Node against() {
        ChoiceBox<@Nullable Dateline> lines = new ChoiceBox<>();
        lines.getItems().addAll(entry.datelines());
        lines.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Dateline line) {
                return line == null ? "" : line.label();
            }

            @Override
            public @Nullable Dateline fromString(String words) {
                return null;
            }
        });
        lines.valueProperty().bindBidirectional(entry.datelineProperty());
        lines.getStyleClass().add("when-dateline");
        Label against = label(Words.say("when.against"), "when-remarks");
        against.setLabelFor(lines);
        return Nodes.row("when-against", against, lines);
    }

    private void show(Told told) {
        boolean date = told.state() == Told.State.DATE;
        words.setText(told.words());
        words.setGraphic(
                switch (told.state()) {
                    case DATE -> Nodes.icon(told.warned() ? Feather.ALERT_TRIANGLE : Feather.CHECK, "when-icon");
                    case WORDING -> Nodes.icon(Feather.INBOX, "when-icon");
                    case EMPTY -> null;
                });
        Nodes.show(words, told.state() != Told.State.EMPTY);
        edtf.setText(told.edtf());
        Nodes.show(edtf, !told.edtf().isEmpty());
        drawing.show(told.bounds());
        Nodes.show(drawing, date && told.bounds() != null && !told.bounds().undated());
        String more = date ? String.join(" ", told.remarks()) : tray;
        remarks.setText(more);
        Nodes.show(remarks, told.state() != Told.State.EMPTY && !more.isEmpty());
        remarks.getStyleClass().remove("when-warning");
        if (told.warned()) {
            remarks.getStyleClass().add("when-warning");
        }
        List<Told.Choice> others = told.choices();
        choices.getChildren().clear();
        for (int i = 0; i < others.size(); i++) {
            choices.getChildren().add(choice(others.get(i), i));
        }
        Nodes.show(choices, !others.isEmpty());
    }

    private Button choice(Told.Choice choice, int index) {
        Button button = new Button(choice.edtf().isEmpty() ? choice.words() : Words.say("when.choice", choice.words()));
        button.getStyleClass().add("when-choice");
        button.setOnAction(event -> {
            entry.choose(index);
            focus();
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, index));
        return button;
    }

    private void down(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !choices.getChildren().isEmpty()) {
            choices.getChildren().get(0).requestFocus();
            event.consume();
        }
    }

    private void step(KeyEvent event, int index) {
        int to = switch (event.getCode()) {
            case UP -> -1;
            case LEFT -> Math.max(0, index - 1);
            case RIGHT, DOWN -> Math.min(choices.getChildren().size() - 1, index + 1);
            default -> index;
        };
        if (event.getCode() == KeyCode.ENTER) {
            entry.choose(index);
            focus();
            event.consume();
        } else if (to != index || event.getCode().isArrowKey()) {
            if (to < 0) {
                focus();
            } else {
                choices.getChildren().get(to).requestFocus();
            }
            event.consume();
        }
    }
}

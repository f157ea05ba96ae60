package chancery.view.inspect;

import static chancery.view.look.Nodes.label;

import chancery.model.Confidence;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Stance;
import chancery.text.Words;
import chancery.view.field.ChoiceRow;
import chancery.view.field.CompletionField;
import chancery.view.field.FieldNode;
import chancery.view.field.FieldNodes;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Segment;
import chancery.viewmodel.field.WordsField;
import chancery.viewmodel.inspect.Block;
import chancery.viewmodel.position.Rejudging;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The parts of a position's page that are changed where they stand. Each change is saved at once. */
final class JudgeNodes {

    private final Rejudging judging;
    private final boolean dark;

    JudgeNodes(Rejudging judging, boolean dark) {
        this.judging = judging;
        this.dark = dark;
    }

    Node of(Block.Judged judged) {
        return switch (judged.part()) {
            case SCALES -> scales(judged.position());
            case EVIDENCE -> evidence(judged.position());
            case REASONING -> reasoning(judged.position());
        };
    }

    private Node scales(Position position) {
        Id<Position> id = position.id();
        ChoiceField<Stance> stance = new ChoiceField<>(
                        "judge-stance",
                        Words.say("positions.stance.label"),
                        Stream.of(Stance.values())
                                .map(one -> new Segment<>(
                                        one,
                                        StanceWords.sign(one),
                                        StanceWords.full(one),
                                        String.valueOf(one.value() + 3)))
                                .toList(),
                        false)
                .with(position.stance());
        stance.chosenProperty().subscribe((before, now) -> judging.stance(id, stance.value()));
        ChoiceField<Confidence> confidence = new ChoiceField<>(
                        "judge-confidence",
                        Words.say("window.inspect.position.confidence"),
                        Stream.of(Confidence.values())
                                .map(one -> new Segment<>(
                                        one, one.word(), "", one.word().substring(0, 1)))
                                .toList(),
                        true)
                .with(position.confidence());
        confidence.chosenProperty().subscribe((before, now) -> judging.confidence(id, confidence.valueOrNull()));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("judge-grid");
        VBox words = new VBox(row(stance), label(StanceWords.full(position.stance()), "position-stance-words"));
        words.getStyleClass().add("judge-stance-row");
        grid.addRow(0, label(stance.label(), "fact-label"), words);
        grid.addRow(1, label(confidence.label(), "fact-label"), row(confidence));
        return grid;
    }

    private Node row(ChoiceField<?> field) {
        ChoiceRow<?> row = new ChoiceRow<>(field);
        row.setId(field.name());
        row.setAccessibleText(field.label());
        row.setDisable(!judging.possible());
        return row;
    }

    private Node evidence(Position position) {
        VBox box = new VBox();
        box.getStyleClass().add("page-button-box");
        Button add = new Button(Words.say("positions.evidence.add"));
        add.setId("judge-evidence");
        add.setDisable(!judging.possible());
        add.setOnAction(event -> judging.offers(position.id(), offers -> {
            PickField<Evidence> field =
                    new PickField<>("evidence", Words.say("positions.evidence.find"), offers, Making.NOTHING);
            field.setHint(Words.say("positions.evidence.find"));
            CompletionField<Evidence> completion = new CompletionField<>(field, dark);
            box.getChildren().setAll(completion);
            completion.input().requestFocus();
            field.pickProperty().subscribe(pick -> {
                if (pick instanceof Pick.Known<Evidence> known) {
                    judging.addEvidence(position.id(), known.value());
                }
            });
            closing(completion, () -> box.getChildren().setAll(add));
        }));
        box.getChildren().add(add);
        return box;
    }

    private Node reasoning(Position position) {
        String words = Objects.requireNonNullElse(position.reasoning(), "");
        VBox box = new VBox();
        box.getStyleClass().add("page-button-box");
        Label text = Nodes.prose(words.isEmpty() ? Words.say("positions.reasoning.write") : words, "note-text");
        VBox card = new VBox(text);
        card.getStyleClass().addAll("note-card", words.isEmpty() ? "remark" : "assessment");
        ChoosableRegion shown = new ChoosableRegion(card, text.getText(), () -> write(box, position, words));
        shown.setDisable(!judging.possible());
        shown.setId("judge-reasoning");
        box.getChildren().add(shown);
        return box;
    }

    /** Puts a field in the place of the card; Ctrl+Enter and leaving it save, Escape does not. */
    private void write(VBox box, Position position, String words) {
        Node card = box.getChildren().get(0);
        WordsField field = WordsField.prose("reasoning", Words.say("window.inspect.reasoning"), 5)
                .with(words);
        FieldNode input = new FieldNodes(dark).of(field);
        box.getChildren().setAll(input.node());
        input.first().requestFocus();
        input.first().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                box.getChildren().setAll(card);
                card.requestFocus();
                if (field.changed()) {
                    judging.reasoning(position.id(), field.words());
                }
            }
        });
        closing(input.first(), () -> {
            field.textProperty().set(words);
            box.getChildren().setAll(card);
            card.requestFocus();
        });
        input.first().focusedProperty().subscribe(focused -> {
            if (!focused && field.changed() && box.getChildren().contains(input.node())) {
                judging.reasoning(position.id(), field.words());
            }
        });
    }

    private static void closing(Node node, Runnable close) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }
}

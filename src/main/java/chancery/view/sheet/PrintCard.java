package chancery.view.sheet;

import chancery.model.KeptSheet;
import chancery.text.Words;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNode;
import chancery.view.field.FieldNodes;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.sheet.PrintViewModel;
import chancery.viewmodel.sheet.PrintViewModel.Phase;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Asks where, which pages, how many and on what to print; where nothing can be printed, it leads to a file instead. */
final class PrintCard {

    private final PrintViewModel viewModel;
    private final FieldNodes nodes;
    private final Overlay overlay;
    private final FieldNode queue;
    private final Button pdf;
    private final HBox ways = Nodes.row("sheet-beside");

    private PrintCard(PrintViewModel viewModel, FieldNodes nodes, Overlay overlay, Runnable save) {
        this.viewModel = viewModel;
        this.nodes = nodes;
        this.overlay = overlay;
        this.queue = nodes.of(viewModel.queue());
        this.pdf = button(Feather.SAVE, "sheet.print.pdf", () -> {
            overlay.close();
            save.run();
        });
    }

    /**
     * Shows the card for what was taken to be printed.
     *
     * @param save saves the sheet as a file
     */
    static void show(PrintViewModel viewModel, FieldNodes nodes, Overlay overlay, Runnable save) {
        new PrintCard(viewModel, nodes, overlay, save).show();
    }

    private void show() {
        KeptSheet again = viewModel.againProperty().get();
        String title = Words.say(again == null ? "sheet.print.title" : "sheet.print.again");
        QuestionCard card = new QuestionCard(
                new SimpleStringProperty(title),
                List.of(new VBox(10, fields(again), line(viewModel.wordsProperty(), "sheet-how"), wayOut())),
                Words.say("sheet.print.do"),
                () -> {
                    viewModel.print(overlay::close);
                    return false;
                },
                () -> {
                    if (!viewModel.queue().fold()) {
                        overlay.close();
                    }
                });
        card.getStyleClass().add("print-card");
        card.yes().disableProperty().bind(viewModel.possible().map(possible -> !possible));
        show(card.yes(), viewModel.phaseProperty().map(phase -> phase != Phase.NONE));
        overlay.show(card);
        // Which printers there are may be known already.
        Node first = ways.isVisible() ? pdf : queue.first();
        first.requestFocus();
    }

    private Node fields(@Nullable KeptSheet again) {
        Region pages = frame(viewModel.pages());
        HBox.setHgrow(pages, Priority.ALWAYS);
        Node paper = again == null
                ? frame(viewModel.paper())
                : Nodes.prose(
                        Words.say(
                                "sheet.print.paper.kept",
                                viewModel
                                        .paper()
                                        .chosenProperty()
                                        .map(on -> on.text())
                                        .getValue()),
                        "sheet-how");
        Node sides = frame(viewModel.sides());
        show(sides, viewModel.twoSided());
        VBox fields = new VBox(
                10,
                FieldFrame.of(viewModel.queue(), queue.node()),
                Nodes.row("sheet-beside", pages, frame(viewModel.copies())),
                Nodes.row("sheet-beside", paper, sides),
                line(viewModel.paperProblem(), "quote-caution"));
        Label caution = line(viewModel.cautionProperty(), "quote-caution");
        caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        fields.getChildren().add(caution);
        if (again != null) {
            fields.getChildren().add(0, Nodes.prose(Words.say("sheet.print.again.how", again.title()), "sheet-how"));
        }
        show(fields, viewModel.phaseProperty().map(phase -> phase != Phase.NONE));
        return fields;
    }

    private Node wayOut() {
        Button look = button(Feather.REFRESH_CW, "sheet.print.look", viewModel::look);
        ways.getChildren().addAll(pdf, look);
        ObservableValue<Boolean> stuck =
                viewModel.phaseProperty().map(phase -> phase == Phase.NONE || phase == Phase.FAILED);
        show(ways, stuck);
        ways.visibleProperty().subscribe(shown -> {
            if (shown && ways.getScene() != null) {
                pdf.requestFocus();
            }
        });
        return ways;
    }

    private static Button button(Feather icon, String key, Runnable action) {
        Button button = new Button(Words.say(key));
        button.setGraphic(Nodes.icon(icon));
        button.getStyleClass().add("check-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Region frame(FormField field) {
        return FieldFrame.of(field, nodes.of(field).node());
    }

    private static Label line(ObservableValue<String> said, String style) {
        Label line = Nodes.prose("", style);
        line.textProperty().bind(said);
        show(line, line.textProperty().isNotEmpty());
        return line;
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}

package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNodes;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.sheet.PrintViewModel;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks where, which pages and how many to print. */
final class PrintCard {

    private PrintCard() {}

    /** Shows the card. */
    static void show(PrintViewModel viewModel, FieldNodes nodes, Overlay overlay) {
        var queue = nodes.of(viewModel.queue());
        Region pages =
                FieldFrame.of(viewModel.pages(), nodes.of(viewModel.pages()).node());
        Region copies =
                FieldFrame.of(viewModel.copies(), nodes.of(viewModel.copies()).node());
        HBox.setHgrow(pages, Priority.ALWAYS);
        Label words = line(viewModel.wordsProperty(), "sheet-how");
        Label caution = line(viewModel.cautionProperty(), "quote-caution");
        caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        List<Node> body = List.of(new VBox(
                10,
                FieldFrame.of(viewModel.queue(), queue.node()),
                Nodes.row("sheet-beside", pages, copies),
                Nodes.label(viewModel.paper(), "sheet-how"),
                caution,
                words));
        QuestionCard card = new QuestionCard(
                new SimpleStringProperty(Words.say("sheet.print.title")),
                body,
                Words.say("sheet.print.do"),
                () -> {
                    viewModel.print(overlay::close);
                    return false;
                },
                overlay::close);
        card.yes().disableProperty().bind(viewModel.possibleProperty().not());
        viewModel.begin();
        overlay.show(card);
        queue.first().requestFocus();
    }

    private static Label line(ObservableValue<String> said, String style) {
        Label line = Nodes.prose("", style);
        line.textProperty().bind(said);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}

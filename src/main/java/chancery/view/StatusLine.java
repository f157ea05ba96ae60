package chancery.view;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.Contents;
import chancery.viewmodel.window.WorkbenchViewModel;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;

/** The line at the bottom: how much the dossier holds, whether it is saved, and where. */
final class StatusLine extends StatusBar {

    private final Label events = label("", "status-item");
    private final Label actors = label("", "status-item");
    private final Label quotes = label("", "status-item");
    private final Label positions = label("", "status-item");

    StatusLine(WorkbenchViewModel viewModel) {
        setText("");
        getStyleClass().add("status-line");
        Label saved = label("", "status-item");
        saved.textProperty().bind(viewModel.backups().stateProperty());
        Label file = label(viewModel.fileName(), "status-item");
        file.setTooltip(Nodes.hint(viewModel.filePlace()));
        getLeftItems().addAll(events, actors, quotes, positions);
        getRightItems().addAll(saved, file);
        viewModel.session().contentsProperty().subscribe(this::count);
    }

    private void count(Contents contents) {
        events.setText(Words.say("window.status.events", contents.tally().events()));
        actors.setText(Words.say("window.status.actors", contents.actors().size()));
        quotes.setText(Words.say("window.status.quotes", contents.tally().quotes()));
        positions.setText(Words.say("window.status.positions", contents.tally().positions()));
    }
}

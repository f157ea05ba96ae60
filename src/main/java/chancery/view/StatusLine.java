package chancery.view;

import static chancery.view.look.Nodes.label;

import chancery.model.EntryKind;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.position.PositionCounts;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;

/** The line at the bottom: how much the dossier holds, whether it is saved, and where. */
final class StatusLine extends StatusBar {

    private final Label events = count("");
    private final Label actors = count("");
    private final Label quotes = count("");
    private final Label positions = count("");

    private final HBox held = new HBox();

    StatusLine(WorkbenchViewModel viewModel) {
        setText("");
        setFocusTraversable(false);
        getStyleClass().add("status-line");
        Label saved = label("", "status-item");
        saved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> saved(viewModel),
                        viewModel.session().editing().savingProperty(),
                        viewModel.backups().stateProperty()));
        Label file = label(viewModel.fileName(), "status-item");
        Nodes.hint(saved, saved::getText);
        saved.setMinWidth(0);
        file.setTooltip(Nodes.hint(viewModel.filePlace()));
        getRightItems().addAll(saved, file);
        viewModel.session().contentsProperty().subscribe(contents -> count(viewModel));
        viewModel.session().leftProperty().subscribe(() -> count(viewModel));
        viewModel.positions().countsProperty().subscribe(this::count);
        viewModel
                .modeProperty()
                .subscribe(mode -> getLeftItems()
                        .setAll(
                                mode == ViewMode.POSITIONS
                                        ? List.of(held)
                                        : List.of(events, actors, quotes, positions)));
    }

    private void count(PositionCounts counts) {
        List<String> words = new ArrayList<>();
        words.add(Words.say("window.status.actors", counts.actors()));
        words.add(Words.say("positions.status.issues", counts.issues()));
        words.add(Words.say("window.status.positions", counts.positions()));
        words.add(Words.say("positions.status.unquoted", counts.unquoted()));
        if (counts.bare() > 0) {
            words.add(Words.say("positions.status.bare", counts.bare()));
        }
        held.getChildren().setAll(words.stream().map(StatusLine::count).toList());
    }

    /** A count stands whole; in a narrow window what stands on the right gives way. */
    private static Label count(String words) {
        Label count = label(words, "status-item");
        count.setMinWidth(USE_PREF_SIZE);
        return count;
    }

    private static String saved(WorkbenchViewModel viewModel) {
        return viewModel.session().editing().savingProperty().get()
                ? Words.say("window.status.saving")
                : viewModel.backups().stateProperty().get();
    }

    private void count(WorkbenchViewModel viewModel) {
        FilterViewModel filter = viewModel.filter();
        events.setText(filter.held(EntryKind.EVENT));
        actors.setText(Words.say(
                "window.status.actors", viewModel.session().contents().actors().size()));
        quotes.setText(filter.held(EntryKind.QUOTE));
        positions.setText(filter.held(EntryKind.POSITION));
    }
}

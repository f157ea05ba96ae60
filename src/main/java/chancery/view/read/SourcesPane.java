package chancery.view.read;

import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.read.SourceLine;
import chancery.viewmodel.suggest.SuggestViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sources to read, with how far each was read, and below how much is marked in the one that is open. */
final class SourcesPane extends VBox {

    private static final List<MarkKind> COUNTED =
            List.of(MarkKind.QUOTE, MarkKind.EVENT, MarkKind.DATE, MarkKind.POSITION, MarkKind.NOTE, MarkKind.ACTOR);

    private final ReaderViewModel viewModel;
    private final ListView<SourceLine> list = new ListView<>();
    private final VBox counts = new VBox();
    private final Map<MarkKind, Label> marked = new EnumMap<>(MarkKind.class);
    private final Label suggested = Nodes.label("", "actor-count");
    private final Node suggesting = row("suggest-tick", "suggest-tick-quote", Words.say("suggest.title"), suggested);
    private boolean following;

    SourcesPane(ReaderViewModel viewModel, SuggestViewModel suggestions) {
        this.viewModel = viewModel;
        getStyleClass().add("reader-sources");
        list.getStyleClass().addAll("edge-to-edge", "source-list");
        list.setItems(viewModel.sources().lines());
        list.setCellFactory(view -> new SourceCell());
        list.setAccessibleText(Words.say("reader.sources"));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                viewModel.open(line.id());
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> Platform.runLater(this::inSight));
        list.getItems().addListener((ListChangeListener<SourceLine>) change -> follow());
        viewModel.sourceProperty().subscribe(id -> follow());
        for (MarkKind kind : COUNTED) {
            Label count = Nodes.label("", "actor-count");
            marked.put(kind, count);
            counts.getChildren()
                    .add(row("margin-tick", "tick-" + kind.word(), Words.say("reader.marks." + kind.word()), count));
        }
        counts.getChildren().add(suggesting);
        counts.getStyleClass().add("mark-counts");
        viewModel.countsProperty().subscribe(this::count);
        suggesting.visibleProperty().bind(suggestions.onProperty());
        suggestions.allProperty().subscribe(all -> suggested.setText(Words.say("reader.marks.count", all.count())));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading("reader.sources"), list, heading("reader.marks"), counts);
    }

    private void follow() {
        Id<Source> id = viewModel.sourceProperty().get();
        following = true;
        list.getItems().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
        following = false;
    }

    /** Rows are of several heights: a list that scrolls by the height of one leaves the next half out of sight. */
    private void inSight() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    private void count(Map<MarkKind, Integer> counts) {
        boolean text = viewModel.openedProperty().get() != null;
        marked.forEach((kind, label) -> {
            boolean told = text || kind != MarkKind.ACTOR && kind != MarkKind.DATE;
            label.setText(told ? Words.say("reader.marks.count", counts.getOrDefault(kind, 0)) : "–");
        });
    }

    private static Node row(String tick, String kind, String words, Label count) {
        Region sign = new Region();
        sign.getStyleClass().addAll(tick, kind);
        return Nodes.row("mark-count", sign, Nodes.label(words), Nodes.spring(), count);
    }

    private static Label heading(String words) {
        return Nodes.label(Words.say(words).toUpperCase(Words.LANGUAGE), "section-heading", "reader-heading");
    }

    /** A source with its title, what is known of it, and how much was read. */
    private static final class SourceCell extends ListCell<SourceLine> {

        @Override
        protected void updateItem(@Nullable SourceLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = Nodes.prose(line.title(), "source-title");
            Label detail = Nodes.prose(
                    line.held() ? line.detail() : Words.say("reader.source.unheld", line.detail()), "source-detail");
            VBox words = new VBox(title, detail);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            Label read = Nodes.label(
                    line.held() && line.read() >= 0 ? Words.say("reader.source.read", line.read()) : "", "actor-count");
            read.setMinWidth(USE_PREF_SIZE);
            HBox row = Nodes.row("source-row", words, read);
            row.setMinWidth(0);
            row.setPrefWidth(1);
            setGraphic(row);
            String far = read.getText().isEmpty() ? "" : Words.say("reader.source.read.full", line.read());
            if (!far.isEmpty()) {
                Nodes.hint(read, () -> far);
            }
            setAccessibleText(line.title() + ", " + detail.getText() + ", " + far);
        }
    }
}

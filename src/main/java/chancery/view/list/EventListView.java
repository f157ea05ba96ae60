package chancery.view.list;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.list.EventListViewModel;
import chancery.viewmodel.list.ListOrder;
import chancery.viewmodel.list.RowCopies;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** The timeline in words: its events as a table. Whoever goes from one to the other finds the same place and the same choice. */
public final class EventListView extends BorderPane {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination COPY_ALL = KeyCombination.valueOf("Shortcut+Shift+C");

    private final EventListViewModel viewModel;
    private final EventTable table;
    private final ListBar bar;
    private boolean following;
    private int firstWhenShown = -1;

    /** Whether the list was shown before its rows were known. */
    private boolean beginning;

    /** Lists the events, and follows what is chosen. */
    public EventListView(EventListViewModel viewModel, ActorPanelViewModel actors, LooksViewModel looks) {
        this.viewModel = viewModel;
        this.table = new EventTable(viewModel, looks);
        this.bar = new ListBar(viewModel, copying());
        getStyleClass().add("event-list-pane");
        table.view().getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!following
                    && index.intValue() >= 0
                    && index.intValue() < viewModel.rows().size()) {
                viewModel.choose(index.intValue());
            }
        });
        viewModel.rows().addListener((ListChangeListener<Integer>) change -> Platform.runLater(this::listed));
        viewModel.chosenRowProperty().subscribe(row -> follow());
        viewModel.linesReadProperty().subscribe(pages -> table.refresh());
        actors.focusProperty().subscribe(focus -> table.refresh());
        looks.darkProperty().when(Nodes.shown(this)).subscribe(dark -> table.refresh());
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        bar.words().textProperty().subscribe(words -> find(0));
        bar.words().addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInField);
        setTop(bar.region());
        setCenter(table.view());
        parentProperty().subscribe((before, parent) -> {
            if (parent == null) {
                left();
            }
        });
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        table.view().requestFocus();
    }

    /** Gives the keyboard to the field in which a title is typed. */
    public void focusFind() {
        bar.words().requestFocus();
        bar.words().selectAll();
    }

    /** Comes to be shown: the list begins where the timeline does, or at the chosen event. */
    public void shown() {
        Platform.runLater(this::begin);
    }

    private void begin() {
        beginning = viewModel.rows().isEmpty();
        int row = viewModel.chosenRowProperty().get();
        int index = row < 0 ? viewModel.firstInSight() : viewModel.indexOf(row, 0);
        if (index >= 0 && row >= 0) {
            follow();
        } else if (index >= 0) {
            table.view().scrollTo(index);
        }
        Platform.runLater(() -> firstWhenShown = table.firstInSight());
    }

    private void listed() {
        if (beginning) {
            begin();
        } else {
            follow();
        }
    }

    /** The list is left: what it was scrolled to is what the timeline begins with, unless the chosen event is in sight. */
    private void left() {
        int first = table.firstInSight();
        int row = viewModel.chosenRowProperty().get();
        int chosen = row < 0 ? -1 : viewModel.indexOf(row, Math.max(0, first));
        boolean inSight = chosen >= 0 && chosen >= first && chosen <= table.lastInSight();
        if (firstWhenShown >= 0 && first != firstWhenShown && !inSight) {
            viewModel.bringToTimeline(first);
        }
    }

    private void follow() {
        int row = viewModel.chosenRowProperty().get();
        int now = table.view().getSelectionModel().getSelectedIndex();
        boolean there =
                now >= 0 && now < viewModel.rows().size() && viewModel.rows().get(now) == row;
        if (there || following) {
            return;
        }
        following = true;
        int index = row < 0 ? -1 : viewModel.indexOf(row, Math.max(0, now));
        if (index < 0) {
            table.view().getSelectionModel().clearSelection();
        } else {
            table.select(index);
        }
        following = false;
    }

    private void find(int further) {
        int now = Math.max(0, table.view().getSelectionModel().getSelectedIndex());
        viewModel.search().find(bar.words().getText(), now + further, index -> {
            if (index < 0) {
                bar.say(Words.say("window.list.find.none"));
            } else {
                table.select(index);
            }
        });
    }

    private void pressedInField(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            find(1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
            focus();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copyChosen();
            event.consume();
        } else if (COPY_ALL.match(event)) {
            copyAll();
            event.consume();
        }
    }

    private MenuButton copying() {
        MenuItem chosen = new MenuItem(Words.say("window.list.copy.chosen"));
        chosen.setOnAction(event -> copyChosen());
        MenuItem all = new MenuItem(Words.say("window.list.copy.all"));
        all.setOnAction(event -> copyAll());
        MenuButton menu = new MenuButton(Words.say("window.list.copy"), null, chosen, all);
        menu.setTooltip(Nodes.hint(Words.say("window.list.copy.hint")));
        return menu;
    }

    private void copyChosen() {
        List<Integer> indices = List.copyOf(table.view().getSelectionModel().getSelectedIndices());
        if (indices.isEmpty()) {
            bar.say(Words.say("window.list.copy.none"));
        } else {
            viewModel.copies().of(indices, this::copied);
        }
    }

    private void copyAll() {
        viewModel.copies().ofAll(this::copied);
    }

    private void copied(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        int rows = (int) text.lines().count() - 1;
        boolean cut = rows == RowCopies.MOST && viewModel.listed() > rows;
        bar.say(Words.say(cut ? "window.list.copied.first" : "window.list.copied", rows));
    }

    /** Back to the timeline's order. */
    public void inTime() {
        viewModel.sort(ListOrder.TIME);
    }
}

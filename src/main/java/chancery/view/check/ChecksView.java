package chancery.view.check;

import static chancery.view.look.Nodes.label;

import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.view.filter.NothingLeft;
import chancery.view.look.Nodes;
import chancery.view.look.Wording;
import chancery.viewmodel.check.CheckFilter;
import chancery.viewmodel.check.CheckRow;
import chancery.viewmodel.check.ChecksViewModel;
import chancery.viewmodel.check.Sought;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What does not fit together, by check, with what narrows it above and the keys below. */
public final class ChecksView extends BorderPane {

    private final ChecksViewModel viewModel;
    private final ListView<CheckRow> list = new ListView<>();
    private final CustomTextField words = new CustomTextField();
    private final ReasonBar reason = new ReasonBar(list::requestFocus);
    private final Runnable inspect;
    private final Runnable clear;
    private final Consumer<Id<Source>> review;
    private CheckRow.@Nullable Line last;
    private int lastIndex;
    private boolean following;

    /**
     * Lists the findings.
     *
     * @param inspect gives the keyboard to what shows the chosen record
     * @param clear shows everything that the filter in force hides
     * @param review shows the passages of a source whose place is not plain
     */
    public ChecksView(ChecksViewModel viewModel, Runnable inspect, Runnable clear, Consumer<Id<Source>> review) {
        this.viewModel = viewModel;
        this.inspect = inspect;
        this.clear = clear;
        this.review = review;
        getStyleClass().add("checks-pane");
        list.getStyleClass().addAll("edge-to-edge", "check-list");
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new CheckCell(viewModel.editable(), this::fix, this::judge));
        list.setAccessibleText(Words.say("window.checks"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> chosen());
        viewModel.rows().addListener((ListChangeListener<CheckRow>) change -> Platform.runLater(this::follow));
        viewModel.rows().addListener((ListChangeListener<CheckRow>) change -> explain());
        viewModel.readyProperty().subscribe(ready -> explain());
        viewModel.openProperty().subscribe(open -> explain());
        setTop(filters());
        setCenter(list);
        setBottom(new VBox(reason, hints()));
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            selectNext(-1, 1);
        }
    }

    private FlowPane filters() {
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setId("find-finding");
        words.setPromptText(Words.say("window.checks.find"));
        words.setAccessibleText(Words.say("window.checks.find"));
        words.textProperty().bindBidirectional(viewModel.filter().wordsProperty());
        words.getStyleClass().add("quotes-words");
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                focus();
                event.consume();
            }
        });
        ToggleButton dismissed = new ToggleButton();
        dismissed.getStyleClass().add("filter-chip");
        dismissed
                .textProperty()
                .bind(viewModel.dismissedProperty().map(count -> Words.say("window.checks.dismissed", count)));
        dismissed.selectedProperty().bindBidirectional(viewModel.filter().dismissedProperty());
        FlowPane filters = new FlowPane(words, kinds(), dismissed, count());
        filters.getStyleClass().add("pane-bar");
        return filters;
    }

    private ComboBox<CheckFilter.Kind> kinds() {
        ComboBox<CheckFilter.Kind> box = new ComboBox<>();
        box.getItems().setAll(CheckFilter.Kind.all());
        box.setAccessibleText(Words.say("window.checks.kind"));
        box.setConverter(new Wording<>("", CheckFilter.Kind::title));
        box.valueProperty().bindBidirectional(viewModel.filter().kindProperty());
        return box;
    }

    private Label count() {
        Label count = label("", "pane-bar-label");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> viewModel.readyProperty().get()
                                ? Words.say(
                                        "window.checks.count",
                                        viewModel.openProperty().get())
                                : "",
                        viewModel.readyProperty(),
                        viewModel.openProperty()));
        return count;
    }

    /** Says why there is nothing in the list. */
    private void explain() {
        list.setPlaceholder(viewModel.readyProperty().get() ? nothing() : reading());
    }

    private Node nothing() {
        if (viewModel.allFilteredOut()) {
            return NothingLeft.words("window.checks.filtered", "window.checks.filtered.how", clear);
        }
        boolean all = viewModel.openProperty().get() == 0;
        return all
                ? new AllWell(Sought.all())
                : Nodes.empty(Feather.FILTER, Words.say("window.checks.none"), Words.say("window.checks.none.how"));
    }

    private static Node reading() {
        return Nodes.empty(Feather.CLOCK, Words.say("window.checks.reading"), "");
    }

    private static Node hints() {
        return Nodes.row(
                "key-hints",
                label("↑", "key"),
                label("↓", "key"),
                label(Words.say("window.checks.key.walk"), "key-what"),
                label("↵", "key"),
                label(Words.say("window.checks.key.go"), "key-what"),
                label("F", "key"),
                label(Words.say("window.checks.key.fix"), "key-what"),
                label("D", "key"),
                label(Words.say("window.checks.key.dismiss"), "key-what"));
    }

    private void listKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int index = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case UP -> selectNext(index, -1);
            case DOWN -> selectNext(index, 1);
            case ENTER -> line().ifPresent(line -> inspect.run());
            case F -> line().ifPresent(this::fix);
            case D, DELETE -> line().ifPresent(this::judge);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Does what can be done about a finding; what a person must decide is put before him. */
    private void fix(CheckRow.Line line) {
        list.getSelectionModel().select(line);
        line.review().filter(source -> viewModel.editable()).ifPresentOrElse(review, () -> viewModel.fix(line));
    }

    /** Asks why a finding may stand, or has it count again. */
    private void judge(CheckRow.Line line) {
        list.getSelectionModel().select(line);
        if (line.open()) {
            reason.ask(line.text(), why -> viewModel.dismiss(line, why));
        } else {
            viewModel.recall(line);
        }
    }

    private void chosen() {
        line().filter(line -> !following).ifPresent(line -> {
            last = line;
            lastIndex = list.getSelectionModel().getSelectedIndex();
            viewModel.choose(line);
        });
    }

    /** After the list has changed: the same finding where it is still listed, otherwise the one that took its place. */
    private void follow() {
        CheckRow.Line before = last;
        if (before == null) {
            if (list.isFocused()) {
                focus();
            }
            return;
        }
        following = true;
        int same = -1;
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index).line().filter(before::sameFinding).isPresent()) {
                same = index;
            }
        }
        if (same >= 0) {
            list.getSelectionModel().select(same);
        }
        following = false;
        if (same < 0) {
            list.getSelectionModel().clearSelection();
        }
        // Whoever works elsewhere keeps the record that is chosen there.
        if (same < 0 && list.isFocused()) {
            selectNext(Math.min(lastIndex, list.getItems().size()) - 1, 1);
            if (list.getSelectionModel().isEmpty()) {
                selectNext(list.getItems().size(), -1);
            }
        }
    }

    /** Headings are stepped over. */
    private void selectNext(int from, int step) {
        for (int index = from + step; index >= 0 && index < list.getItems().size(); index += step) {
            if (list.getItems().get(index).line().isPresent()) {
                list.getSelectionModel().select(index);
                list.scrollTo(Math.max(0, index - 3));
                return;
            }
        }
    }

    private Optional<CheckRow.Line> line() {
        CheckRow row = list.getSelectionModel().getSelectedItem();
        return row == null ? Optional.empty() : row.line();
    }
}

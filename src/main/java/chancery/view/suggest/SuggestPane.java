package chancery.view.suggest;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.suggest.Offered;
import chancery.viewmodel.suggest.SuggestViewModel;
import chancery.viewmodel.suggest.Suggestion;
import chancery.viewmodel.suggest.SuggestionKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The suggestions that are left for the text that is read: what to do with the one that is looked at, and all of them in a list. */
public final class SuggestPane extends BorderPane {

    private final SuggestViewModel viewModel;
    private final SuggestKeys keys;
    private final ListView<Suggestion> list = new ListView<>();
    private final Label left = label("", "suggest-left");
    private final Map<SuggestionKind, ToggleButton> kinds = new EnumMap<>(SuggestionKind.class);
    private final ProgressBar bar = new ProgressBar();
    private final HBox progress;
    private boolean following;

    /** @param forms shows a form */
    public SuggestPane(SuggestViewModel viewModel, Consumer<FormViewModel> forms) {
        this.viewModel = viewModel;
        this.keys = new SuggestKeys(viewModel, forms);
        this.progress = reading();
        getStyleClass().add("suggest-pane");
        list.getStyleClass().addAll("edge-to-edge", "suggestion-list");
        list.setCellFactory(view -> new SuggestionCell());
        list.setAccessibleText(Words.say("suggest.title"));
        list.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && keys.typed(event.getCharacter())) {
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && viewModel.currentProperty().get() != null) {
                event.consume();
                viewModel.leave();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(suggestion -> {
            if (suggestion != null && !following) {
                viewModel.look(suggestion);
            }
        });
        setTop(new VBox(head(), actions(), filters(), progress));
        setCenter(list);
        viewModel.offeredProperty().subscribe(this::show);
        viewModel.currentProperty().subscribe(this::follow);
        viewModel.kindsProperty().subscribe(now -> kinds.forEach((kind, chip) -> chip.setSelected(now.contains(kind))));
        viewModel.progressProperty().subscribe(now -> progressed(now.doubleValue()));
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private Node head() {
        Button hide = new Button();
        hide.setGraphic(Nodes.icon(Feather.X));
        hide.getStyleClass().add("bar-icon");
        hide.setFocusTraversable(false);
        hide.setAccessibleText(Words.say("suggest.hide"));
        hide.setTooltip(Nodes.hint(Words.say("suggest.hide.how")));
        hide.setOnAction(event -> viewModel.onProperty().set(false));
        Label title = label(Words.say("suggest.title").toUpperCase(Words.LANGUAGE), "section-heading");
        title.setMinWidth(0);
        left.setMinWidth(USE_PREF_SIZE);
        return Nodes.row("suggest-head", title, Nodes.spring(), left, hide);
    }

    private Node actions() {
        FlowPane actions = new FlowPane(
                action("accept", "A", viewModel::accept),
                action("edit", "E", keys::edit),
                action("reject", "X", viewModel::reject),
                action("next", "J", () -> viewModel.next(1)));
        actions.getStyleClass().add("suggest-actions");
        return actions;
    }

    private Button action(String name, String key, Runnable run) {
        Button button = new Button(Words.say("suggest." + name));
        button.setGraphic(label(key, "key"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll("filter-chip", "mark-as");
        button.setFocusTraversable(false);
        button.setTooltip(Nodes.hint(Words.say("suggest.key." + name)));
        button.setOnAction(event -> run.run());
        if (!name.equals("next")) {
            button.disableProperty()
                    .bind(viewModel
                            .currentProperty()
                            .map(one -> !viewModel.possible())
                            .orElse(true));
        }
        return button;
    }

    private Node filters() {
        FlowPane filters = new FlowPane();
        for (SuggestionKind kind : SuggestionKind.values()) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().addAll("filter-chip", "suggest-kind");
            chip.setFocusTraversable(false);
            chip.setTooltip(Nodes.hint(Words.say("suggest.kinds.how")));
            chip.setOnAction(event -> {
                viewModel.toggle(kind);
                chip.setSelected(viewModel.kindsProperty().get().contains(kind));
            });
            kinds.put(kind, chip);
            filters.getChildren().add(chip);
        }
        filters.getStyleClass().add("suggest-actions");
        viewModel
                .allProperty()
                .subscribe(all -> kinds.forEach((kind, chip) -> chip.setText(
                        Words.say("suggest.kinds." + kind.word(), all.counts().getOrDefault(kind, 0)))));
        return filters;
    }

    private HBox reading() {
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(Words.say("suggest.cancel"));
        cancel.getStyleClass().add("filter-chip");
        cancel.setOnAction(event -> viewModel.cancel());
        return Nodes.row("suggest-progress", label(Words.say("suggest.reading.brief"), "pane-bar-label"), bar, cancel);
    }

    private void progressed(double now) {
        boolean reading = now != SuggestViewModel.IDLE;
        Nodes.show(progress, reading);
        bar.setProgress(reading ? now : 0);
        empty();
    }

    private void show(Offered offered) {
        following = true;
        list.getItems().setAll(offered.all());
        following = false;
        empty();
        follow(viewModel.currentProperty().get());
    }

    /** What stands in an empty list: what is going on, and what to do. */
    private void empty() {
        boolean reading = viewModel.progressProperty().get() != SuggestViewModel.IDLE;
        int count = list.getItems().size();
        left.setText(reading && count == 0 ? "" : Words.say("suggest.left", count));
        boolean others = viewModel.allProperty().get().count() > 0;
        String key = reading ? "suggest.empty.reading" : others ? "suggest.empty.kinds" : "suggest.empty";
        list.setPlaceholder(
                Nodes.empty(reading ? Feather.SEARCH : Feather.CHECK_CIRCLE, Words.say(key), Words.say(key + ".how")));
    }

    private void follow(@Nullable Suggestion current) {
        following = true;
        int place = current == null ? -1 : viewModel.offeredProperty().get().indexOf(current);
        if (place < 0 || place >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(place);
            list.getFocusModel().focus(place);
            list.scrollTo(Math.max(0, place - 1));
            list.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
        following = false;
    }
}

package chancery.view.timeline;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.timeline.Extent;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.GoTo;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card over the window that asks where on the timeline to go: a field, and how it is understood. */
public final class GoToCard extends VBox {

    private static final double ROW = 2.3;

    private final GoTo goTo;
    private final Runnable close;
    private final Consumer<Extent> show;
    private final TextField field = new TextField();
    private final ListView<GoTo.Place> list;

    /**
     * Asks anew.
     *
     * @param close closes the card
     * @param show shows a stretch of time from edge to edge
     */
    public GoToCard(GoTo goTo, Runnable close, Consumer<Extent> show) {
        this.goTo = goTo;
        this.close = close;
        this.show = show;
        getStyleClass().addAll("overlay-card", "goto-card", "escapes");
        setMaxHeight(USE_PREF_SIZE);
        goTo.typedProperty().set("");
        field.setId("goto");
        field.getStyleClass().add("search-field");
        field.setPromptText(Words.say("window.goto.prompt"));
        field.setAccessibleText(Words.say("window.goto"));
        goTo.typedProperty().bind(field.textProperty());
        list = new ListView<>(goTo.places());
        list.getStyleClass().addAll("edge-to-edge", "goto-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PlaceCell());
        list.setAccessibleText(Words.say("window.goto"));
        goTo.places().addListener((ListChangeListener<GoTo.Place>) change -> first());
        list.visibleProperty().bind(Bindings.isNotEmpty(goTo.places()));
        list.managedProperty().bind(list.visibleProperty());
        var words = Nodes.prose("", "goto-words");
        words.textProperty().bind(goTo.understoodProperty());
        words.managedProperty().bind(goTo.understoodProperty().isNotEmpty());
        words.visibleProperty().bind(words.managedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                goTo.typedProperty().unbind();
            }
        });
        getChildren()
                .addAll(
                        Nodes.row(
                                "overlay-head",
                                label(Words.say("window.goto"), "overlay-title"),
                                Nodes.spring(),
                                label("Esc", "key"),
                                label(Words.say("window.search.close"), "key-what")),
                        field,
                        list,
                        words);
        first();
    }

    /** Gives the keyboard to the field. */
    public void focus() {
        field.requestFocus();
    }

    private void first() {
        list.setPrefHeight(Math.max(1, goTo.places().size()) * ROW * 14 + 8);
        if (!goTo.places().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int now = list.getSelectionModel().getSelectedIndex();
            int next = now + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.max(0, Math.min(goTo.places().size() - 1, next)));
        }
    }

    private void go() {
        GoTo.Place place = list.getSelectionModel().getSelectedItem();
        if (place != null) {
            close.run();
            goTo.go(place, show);
        }
    }

    private static final class PlaceCell extends ListCell<GoTo.Place> {

        @Override
        protected void updateItem(GoTo.@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(place == null || empty ? null : place.words());
        }
    }
}

package chancery.view.delete;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.delete.Effects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What an edit will do: a sentence, and every record below. */
public final class EffectList extends VBox {

    private final Label words = Nodes.prose("", "effects-words");
    private final ListView<Effects.Line> list = new ListView<>();

    /** Nothing as yet, see {@link #show}. */
    public EffectList() {
        getStyleClass().add("effects");
        list.getStyleClass().add("effect-list");
        list.setCellFactory(view -> new Cell());
        list.setFocusTraversable(false);
        list.setAccessibleText(Words.say("window.effects"));
        getChildren().setAll(words, list);
        show(null, "");
    }

    /**
     * Shows what will be done.
     *
     * @param effects null where that is not known
     * @param otherwise what is said then
     */
    public void show(@Nullable Effects effects, String otherwise) {
        words.setText(effects == null ? otherwise : effects.words());
        Nodes.show(
                list, effects != null && effects.possible() && effects.lines().size() > 1);
        if (effects == null) {
            list.getItems().clear();
        } else {
            list.getItems().setAll(effects.lines());
        }
    }

    /** A record, and what becomes of it. */
    private static final class Cell extends ListCell<Effects.Line> {

        private final Label fate = Nodes.label("", "effect-fate");
        private final Label kind = Nodes.label("", "effect-kind");
        private final Label called = Nodes.label("", "effect-called");
        private final HBox row = Nodes.row("effect-row", fate, kind, called);

        Cell() {
            setPrefWidth(0);
            called.setMinWidth(0);
            fate.setMinWidth(USE_PREF_SIZE);
            kind.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Effects.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
            } else {
                fate.setText(Words.say(line.goes() ? "window.effects.line.goes" : "window.effects.line.changes"));
                fate.getStyleClass().setAll("label", "effect-fate", line.goes() ? "goes" : "changes");
                kind.setText(Words.say("edit.kind." + line.kind().word()));
                called.setText(line.called());
                setGraphic(row);
            }
        }
    }
}

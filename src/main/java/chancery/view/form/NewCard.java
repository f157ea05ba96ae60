package chancery.view.form;

import chancery.model.EntryKind;
import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.form.Forms;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The small card that asks what is to be made: one letter says it, or the arrows and Enter. */
public final class NewCard extends VBox {

    private final Consumer<EntryKind> picked;
    private final VBox lines = new VBox();

    /**
     * Asks.
     *
     * @param picked called with the answer
     */
    public NewCard(Consumer<EntryKind> picked) {
        this.picked = picked;
        getStyleClass().addAll("overlay-card", "new-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(Words.say("form.new"));
        lines.getStyleClass().add("new-lines");
        for (EntryKind kind : Forms.KINDS) {
            HBox line = Nodes.row(
                    "new-line",
                    Nodes.label(Words.say("form.key." + kind.word()), "key", "new-key"),
                    Nodes.label(Words.say("form.kind." + kind.word())));
            lines.getChildren()
                    .add(new ChoosableRegion(line, Words.say("form.new." + kind.word()), () -> picked.accept(kind)));
        }
        getChildren()
                .addAll(
                        Nodes.label(Words.say("form.new"), "overlay-title"),
                        lines,
                        Nodes.row(
                                "search-hints",
                                Nodes.label(Words.say("form.keys.letter"), "key-what"),
                                Nodes.label("Esc", "key"),
                                Nodes.label(Words.say("form.keys.close"), "key-what")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Gives the keyboard to the first line. */
    public void focus() {
        lines.getChildren().get(0).requestFocus();
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int now = 0;
            for (int index = 0; index < lines.getChildren().size(); index++) {
                now = lines.getChildren().get(index).isFocused() ? index : now;
            }
            lines.getChildren()
                    .get(Math.floorMod(now + step, lines.getChildren().size()))
                    .requestFocus();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        for (EntryKind kind : Forms.KINDS) {
            if (Words.say("form.key." + kind.word()).equalsIgnoreCase(event.getCharacter())) {
                event.consume();
                picked.accept(kind);
                return;
            }
        }
    }
}

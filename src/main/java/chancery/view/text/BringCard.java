package chancery.view.text;

import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks whence the text of a source comes: a file, or what was copied. A file may be dropped on the window as well. */
final class BringCard extends VBox {

    private final Node file;
    private final Node copied;

    /**
     * Asks.
     *
     * @param called the source
     * @param open called where it is a file
     * @param paste called where it is what was copied
     */
    BringCard(String called, Runnable open, Runnable paste) {
        getStyleClass().addAll("overlay-card", "new-card", "bring-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        file = line("window.text.bring.file", "↵", open);
        copied = line("window.text.bring.paste", "Ctrl V", paste);
        VBox lines = new VBox(file, copied);
        lines.getStyleClass().add("new-lines");
        getChildren()
                .addAll(
                        Nodes.label(Words.say("window.text.bring", called), "overlay-title"),
                        lines,
                        Nodes.row(
                                "search-hints",
                                Nodes.label(Words.say("window.text.bring.drop"), "key-what"),
                                Nodes.spring(),
                                Nodes.label("Esc", "key"),
                                Nodes.label(Words.say("form.keys.close"), "key-what")));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
                event.consume();
                paste.run();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                (file.isFocused() ? copied : file).requestFocus();
            }
        });
    }

    /** Gives the keyboard to the first line. */
    void focus() {
        file.requestFocus();
    }

    private static Node line(String what, String key, Runnable action) {
        String words = Words.say(what);
        HBox line = Nodes.row("new-line", Nodes.label(words), Nodes.spring(), Nodes.label(key, "key"));
        return new ChoosableRegion(line, words, action);
    }
}

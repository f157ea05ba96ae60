package chancery.view;

import chancery.view.look.OwnArrows;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the keys of a scene and does what they mean. Combinations count everywhere; bare keys only where the control that
 * has the keyboard makes nothing of them itself.
 */
final class Shortcuts {

    private List<Shortcut> shortcuts = List.of();
    private final Predicate<Shortcut> now;

    /** @param now whether a key counts at this moment: most do not while a card lies over the window */
    Shortcuts(Predicate<Shortcut> now) {
        this.now = now;
    }

    /** Listens to a scene. */
    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> early(scene.getFocusOwner(), event));
        scene.addEventHandler(KeyEvent.ANY, event -> late(scene.getFocusOwner(), event));
    }

    /** What the keys mean from now on. */
    void set(List<Shortcut> meanings) {
        shortcuts = List.copyOf(meanings);
    }

    /** What the keys mean now. */
    List<Shortcut> all() {
        return shortcuts;
    }

    /** Before the control: combinations, and the arrows to the sides, which a scrolling pane would swallow for nothing. */
    private void early(@Nullable Node owner, KeyEvent event) {
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        run(event, shortcut -> shortcut.evenWhileTyping() || (sideways && !wantsArrows(owner)));
    }

    private void late(@Nullable Node owner, KeyEvent event) {
        run(event, shortcut -> !shortcut.evenWhileTyping() && !(owner instanceof TextInputControl));
    }

    private void run(KeyEvent event, Predicate<Shortcut> allowed) {
        for (Shortcut shortcut : shortcuts) {
            if (allowed.test(shortcut) && shortcut.fits().test(event) && now.test(shortcut)) {
                event.consume();
                shortcut.action().run();
                return;
            }
        }
    }

    private static boolean wantsArrows(@Nullable Node owner) {
        return owner instanceof TextInputControl
                || owner instanceof ToggleButton
                || owner instanceof Slider
                || owner instanceof ComboBoxBase
                || owner instanceof OwnArrows;
    }
}

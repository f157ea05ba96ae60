package chancery.view.journey;

import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/**
 * Presses keys as fast as the window takes them: each key comes through the same door as the user's, and what it set off has
 * been done before the next one, but no time is let pass between them.
 */
final class Keyboard {

    private static final long PATIENCE = 20_000;

    private final Supplier<Scene> scene;
    private final Robot robot = waitForAsyncFx(PATIENCE, Robot::new);

    Keyboard(Supplier<Scene> scene) {
        this.scene = scene;
    }

    /** Presses keys one after the other, and releases them in the reverse order. */
    void type(KeyCode... keys) {
        done(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int place = keys.length - 1; place >= 0; place--) {
                robot.keyRelease(keys[place]);
            }
        });
    }

    /** Writes characters, whether or not a key has them. */
    void write(String characters) {
        done(() -> {
            for (int i = 0; i < characters.length(); i++) {
                char character = characters.charAt(i);
                fire(KeyEvent.KEY_PRESSED, character);
                fire(KeyEvent.KEY_TYPED, character);
                fire(KeyEvent.KEY_RELEASED, character);
            }
        });
    }

    private void fire(javafx.event.EventType<KeyEvent> type, char character) {
        Node owner = scene.get().getFocusOwner();
        EventTarget target = owner == null ? scene.get() : owner;
        boolean typed = type == KeyEvent.KEY_TYPED;
        KeyCode code = typed ? KeyCode.UNDEFINED : code(character);
        String letter = typed ? String.valueOf(character) : "";
        Event.fireEvent(target, new KeyEvent(type, letter, letter, code, false, false, false, false));
    }

    private static KeyCode code(char character) {
        KeyCode code = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character)));
        return code == null ? KeyCode.UNDEFINED : code;
    }

    /** Does something on the JavaFX thread, and lets what it left for later be done as well. */
    private static void done(Runnable action) {
        waitForAsyncFx(PATIENCE, () -> {
            action.run();
            return true;
        });
        waitForAsyncFx(PATIENCE, () -> true);
    }
}

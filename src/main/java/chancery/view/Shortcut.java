package chancery.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that does something.
 *
 * @param group under which heading the sheet of keys lists it, as a key of the program's words
 * @param what it does, as a key of the program's words
 * @param shown the keys as they are printed on a keyboard; all do the same
 * @param fits whether an event is one of them
 * @param evenWhileTyping whether it also counts while the user types into a field
 * @param action what it does
 */
record Shortcut(
        String group,
        String what,
        List<String> shown,
        Predicate<KeyEvent> fits,
        boolean evenWhileTyping,
        Runnable action) {

    /** Whether it counts while a card lies over the window: what closes the card, and how the window looks. */
    boolean overCards() {
        return WindowKeys.LOOK.equals(group) || what.equals("window.key.clear") || what.equals("window.key.quit");
    }

    /** The same, not listed in the sheet of keys. */
    Shortcut unlisted() {
        return new Shortcut(group, what, List.of(), fits, evenWhileTyping, action);
    }

    /** A combination with a modifier, or a function key: counts everywhere. */
    static Shortcut everywhere(String group, String what, String shown, Runnable action, String... combinations) {
        List<KeyCombination> keys =
                List.of(combinations).stream().map(KeyCombination::valueOf).toList();
        return new Shortcut(
                group,
                what,
                List.of(shown.split("\\|", -1)),
                event -> event.getEventType() == KeyEvent.KEY_PRESSED
                        && keys.stream().anyMatch(key -> key.match(event)),
                true,
                action);
    }

    /** A bare key such as an arrow: counts where nobody types. */
    static Shortcut pressed(String group, String what, String shown, Runnable action, String... combinations) {
        Shortcut everywhere = everywhere(group, what, shown, action, combinations);
        return new Shortcut(group, what, everywhere.shown, everywhere.fits, false, action);
    }

    /** A bare key, or a character wherever the keyboard has it: counts where nobody types. */
    static Shortcut either(
            String group, String what, String shown, Runnable action, String combination, String characters) {
        Predicate<KeyEvent> key = pressed(group, what, shown, action, combination).fits;
        Predicate<KeyEvent> character = typed(group, what, shown, action, characters).fits;
        return new Shortcut(group, what, List.of(shown.split("\\|", -1)), key.or(character), false, action);
    }

    /** A letter that does something for as long as it is held down, where nobody types. The sheet of keys does not list it. */
    static List<Shortcut> held(KeyCode letter, Consumer<Boolean> down) {
        Predicate<KeyEvent> pressed = event -> event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == letter
                && !event.isShortcutDown()
                && !event.isAltDown();
        Predicate<KeyEvent> released =
                event -> event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == letter;
        return List.of(
                new Shortcut("", "", List.of(), pressed, false, () -> down.accept(true)),
                new Shortcut("", "", List.of(), released, false, () -> down.accept(false)));
    }

    /** A key that a control listens to itself; the sheet of keys tells of it. */
    static Shortcut told(String group, String what, String shown) {
        return new Shortcut(group, what, List.of(shown.split("\\|", -1)), event -> false, false, () -> {});
    }

    /** A character, wherever the keyboard has it: counts where nobody types. */
    static Shortcut typed(String group, String what, String shown, Runnable action, String characters) {
        return new Shortcut(
                group,
                what,
                List.of(shown.split("\\|", -1)),
                event -> event.getEventType() == KeyEvent.KEY_TYPED
                        && !event.isShortcutDown()
                        && !event.isAltDown()
                        && event.getCharacter().length() == 1
                        && characters.contains(event.getCharacter()),
                false,
                action);
    }
}

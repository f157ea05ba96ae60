package chancery.view.read;

import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.read.Marking;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.read.TypeSize;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the keys mean while the text has the keyboard. They come before the window's: a letter marks what is selected. What is not
 * among them stays the window's, or the text's own, as the arrows do.
 */
final class ReaderKeys {

    /** Asks that no suggestion be looked at. */
    private static final String LEAVE = "\u001b";

    private final ReaderViewModel viewModel;
    private final TextPane text;
    private final Map<String, Runnable> letters;
    private final Runnable find;
    private final Runnable stay;
    private final Predicate<String> suggestions;

    /**
     * What keys ask of others.
     *
     * @param forms shows a form
     * @param position asks for a position on what is chosen
     * @param find shows where words are looked for
     * @param stay closes that, where it is shown; answers nothing
     * @param suggestions does what a letter means among the suggestions; answers whether it means anything now
     * @param joined tells in how many events an actor takes part now
     */
    record Others(
            Consumer<FormViewModel> forms,
            Runnable position,
            Runnable find,
            Runnable stay,
            Predicate<String> suggestions,
            Consumer<Integer> joined) {}

    ReaderKeys(ReaderViewModel viewModel, TextPane text, TypeSize size, Others others) {
        this.viewModel = viewModel;
        this.text = text;
        this.find = others.find();
        this.stay = others.stay();
        this.suggestions = others.suggestions();
        Marking marking = viewModel.marking();
        letters = Map.ofEntries(
                Map.entry("q", () -> marking.quote(others.forms())),
                Map.entry("Q", marking::addPart),
                Map.entry("v", () -> marking.event(others.forms())),
                Map.entry("t", () -> marking.actor(others.forms())),
                Map.entry("T", () -> marking.takePart(others.joined())),
                Map.entry("d", () -> marking.date(others.forms())),
                Map.entry("p", () -> marking.position(others.position(), others.forms())),
                Map.entry("n", () -> marking.note(others.forms())),
                Map.entry("]", () -> viewModel.step(1)),
                Map.entry("[", () -> viewModel.step(-1)),
                Map.entry("+", () -> size.step(1)),
                Map.entry("=", () -> size.step(1)),
                Map.entry("-", () -> size.step(-1)),
                Map.entry("0", size::reset));
        text.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Does what a letter means. */
    void run(String letter) {
        Runnable action = letters.get(letter);
        if (action != null) {
            action.run();
        }
    }

    private void typed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Runnable action = plain ? action(event.getCharacter()) : null;
        if (plain && suggestions.test(event.getCharacter())) {
            event.consume();
        } else if (action != null) {
            event.consume();
            action.run();
        }
    }

    private @Nullable Runnable action(String character) {
        Runnable exact = letters.get(character);
        return exact == null ? letters.get(character.toLowerCase(Locale.ROOT)) : exact;
    }

    private void pressed(KeyEvent event) {
        boolean shift = event.isShiftDown();
        boolean growing = event.isShortcutDown() && event.getCode() == KeyCode.UP
                || event.isAltDown() && event.getCode() == KeyCode.RIGHT;
        boolean shrinking = event.isShortcutDown() && event.getCode() == KeyCode.DOWN
                || event.isAltDown() && event.getCode() == KeyCode.LEFT;
        if (shift && growing) {
            event.consume();
            viewModel.grow();
        } else if (shift && shrinking) {
            event.consume();
            viewModel.shrink();
        } else {
            plain(event);
        }
    }

    private void plain(KeyEvent event) {
        switch (event.getCode()) {
            case F3 -> {
                event.consume();
                if (viewModel.find().matchesProperty().get().count() == 0) {
                    find.run();
                } else {
                    viewModel.find().step(event.isShiftDown() ? -1 : 1);
                }
            }
            case ENTER -> {
                event.consume();
                viewModel.chooseAt(text.getCaretPosition());
            }
            case ESCAPE -> escape(event);
            default -> {}
        }
    }

    /** First what was looked for goes, then the selection; then the key is the window's. */
    private void escape(KeyEvent event) {
        Stretch selected = text.selected();
        if (viewModel.find().matchesProperty().get().count() > 0) {
            event.consume();
            stay.run();
            return;
        }
        boolean left = suggestions.test(LEAVE);
        if (left || !selected.empty()) {
            event.consume();
            text.moveTo(selected.from());
        }
    }
}

package chancery.view.read;

import chancery.view.look.OwnArrows;
import chancery.viewmodel.read.FindViewModel.Matches;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.ReadingText;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.suggest.Offered;
import chancery.viewmodel.suggest.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.SelectionImpl;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source, to be read and selected but not changed. A change of marks styles only the paragraphs it touches; what
 * was looked for is styled only where it is in sight.
 */
final class TextPane extends StyleClassedTextArea implements OwnArrows {

    private static final Duration FLASH = Duration.millis(1_600);
    /** The width of the column of numbers. */
    static final double NUMBERS = 48;

    private static final int FRAMES = 4;

    private final Function<Stretch, String> citation;
    private final SelectionImpl<Collection<String>, String, Collection<String>> flash;
    private final List<SelectionImpl<Collection<String>, String, Collection<String>>> chosen = new ArrayList<>();
    private final PauseTransition fading = new PauseTransition(FLASH);
    private final Set<Integer> looked = new HashSet<>();

    /** Lines that show what is no longer looked for or suggested; they are styled when they come into sight again. */
    private final Set<Integer> stale = new HashSet<>();

    private @Nullable Opened opened;
    private Matches matches = Matches.NONE;
    private Offered offered = Offered.NONE;
    private @Nullable Suggestion current;

    /** @param citation how a stretch is cited */
    TextPane(Function<Stretch, String> citation) {
        super(false);
        this.citation = citation;
        getStyleClass().add("reading-text");
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setParagraphGraphicFactory(this::number);
        focusedProperty().subscribe(now -> setShowCaret(now ? CaretVisibility.ON : CaretVisibility.OFF));
        for (int frame = 0; frame < FRAMES; frame++) {
            chosen.add(new SelectionImpl<>(
                    "chosen-" + frame, this, path -> path.getStyleClass().add("chosen-mark")));
            addSelection(chosen.get(frame));
        }
        flash = new SelectionImpl<>("flash", this, path -> path.getStyleClass().add("flash"));
        addSelection(flash);
        fading.setOnFinished(over -> flash.selectRange(0, 0));
        getVisibleParagraphs().addChangeObserver(change -> lookAround());
    }

    /** Shows a text with its marks; where the text is the one that is shown, only the marks that changed. */
    void show(Opened now) {
        Opened before = opened;
        opened = now;
        setAccessibleText(now.text().text());
        if (before != null && before.text() == now.text()) {
            now.touched().forEach(this::style);
        } else {
            looked.clear();
            stale.clear();
            flash.selectRange(0, 0);
            replace(0, getLength(), document(now));
        }
    }

    /** Shows where something was found. */
    void show(Matches found) {
        matches = found;
        again();
    }

    /** Shows what is suggested, and which suggestion is looked at. */
    void show(Offered suggestions, @Nullable Suggestion now) {
        offered = suggestions;
        current = now;
        again();
    }

    private void again() {
        stale.addAll(looked);
        looked.clear();
        lookAround();
    }

    /** The stretch that is selected, or the place of the caret. */
    Stretch selected() {
        IndexRange range = getSelection();
        return new Stretch(range.getStart(), range.getEnd());
    }

    /** Selects a stretch, the caret at its end. */
    void select(Stretch stretch) {
        selectRange(stretch.from(), stretch.to());
    }

    /** Where on the screen the selection is, or the caret, as far as it is in sight. */
    Optional<Bounds> selectedOnScreen() {
        Bounds pane = localToScreen(getLayoutBounds());
        return getSelectionBounds()
                .or(this::getCaretBounds)
                .filter(at -> pane != null && pane.intersects(at))
                .map(at -> {
                    double top = Math.max(at.getMinY(), pane.getMinY());
                    return new BoundingBox(
                            at.getMinX(), top, at.getWidth(), Math.min(at.getMaxY(), pane.getMaxY()) - top);
                });
    }

    /** Frames the stretches of what is chosen, as many of them as there are frames. */
    void choose(List<Stretch> stretches) {
        for (int frame = 0; frame < chosen.size(); frame++) {
            Stretch at = frame < stretches.size() ? stretches.get(frame) : Stretch.at(0);
            select(chosen.get(frame), Math.min(at.from(), getLength()), Math.min(at.to(), getLength()));
        }
    }

    private static void select(
            SelectionImpl<Collection<String>, String, Collection<String>> selection, int from, int to) {
        if (selection.getStartPosition() != from || selection.getEndPosition() != to) {
            selection.selectRange(from, to);
        }
    }

    /** Lights a stretch up for a moment. */
    void flash(Stretch stretch) {
        flash.selectRange(stretch.from(), Math.min(stretch.to(), getLength()));
        fading.playFromStart();
    }

    /** Brings a stretch into sight, with some text before it, unless it is in sight. */
    void reveal(Stretch stretch) {
        Opened now = opened;
        if (now == null) {
            return;
        }
        int line = now.text().lineAt(Math.min(stretch.from(), now.text().length()));
        boolean inSight = !getVisibleParagraphs().isEmpty()
                && line > firstVisibleParToAllParIndex()
                && line < lastVisibleParToAllParIndex();
        if (!inSight) {
            showParagraphAtTop(Math.max(0, line - 1));
        }
    }

    /** The suggestion whose words hold a unit. */
    Optional<Suggestion> suggestedAt(int unit) {
        return offered.at(unit);
    }

    /** The last unit that is in sight. */
    int lastInSight() {
        Opened now = opened;
        return now == null || getVisibleParagraphs().isEmpty()
                ? 0
                : now.text()
                        .line(Math.min(now.text().lineCount() - 1, lastVisibleParToAllParIndex()))
                        .to();
    }

    /** The first line that is in sight. */
    int firstInSight() {
        return getVisibleParagraphs().isEmpty() ? 0 : firstVisibleParToAllParIndex();
    }

    /** What is selected, with where it comes from. */
    @Override
    public void copy() {
        Stretch stretch = selected();
        if (!stretch.empty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(getSelectedText() + "\n(" + citation.apply(stretch) + ")");
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void lookAround() {
        boolean nothing = matches.count() == 0 && offered.count() == 0 && stale.isEmpty();
        if (nothing || getVisibleParagraphs().isEmpty()) {
            return;
        }
        int last = lastVisibleParToAllParIndex();
        for (int line = firstVisibleParToAllParIndex(); line <= last; line++) {
            if (looked.add(line)) {
                int styled = line;
                // Styling a paragraph while the list of those in sight changes would change it again.
                Platform.runLater(() -> style(styled));
            }
        }
    }

    private void style(int line) {
        Opened now = opened;
        if (now == null
                || line >= now.text().lineCount()
                || now.text().line(line).empty()) {
            return;
        }
        Stretch at = now.text().line(line);
        stale.remove(line);
        StyleSpans<Collection<String>> styles = MarkStyles.of(now, at, found(at), suggested(at));
        if (!styles.equals(getStyleSpans(line))) {
            setStyleSpans(line, 0, styles);
        }
    }

    private List<Map.Entry<Stretch, String>> suggested(Stretch line) {
        List<Map.Entry<Stretch, String>> styles = new ArrayList<>();
        for (Offered.Spot spot : offered.in(line)) {
            styles.add(
                    Map.entry(spot.at(), "suggested-" + spot.suggestion().kind().word()));
            if (spot.suggestion().equals(current)) {
                styles.add(Map.entry(spot.at(), "suggested-now"));
            }
        }
        return styles;
    }

    private List<Stretch> found(Stretch line) {
        List<Stretch> found = new ArrayList<>();
        int first = Collections.binarySearch(matches.starts(), line.from() - matches.length());
        for (int index = first < 0 ? -first - 1 : first;
                index < matches.count() && matches.starts().get(index) < line.to();
                index++) {
            found.add(matches.at(index));
        }
        return found;
    }

    private Label number(int line) {
        Opened now = opened;
        int paragraph =
                now == null || line >= now.text().lineCount() ? 0 : now.text().paragraphOf(line);
        Label number = new Label(paragraph == 0 ? "" : "¶" + paragraph);
        number.getStyleClass().add("paragraph-number");
        number.setMinWidth(NUMBERS);
        number.setPrefWidth(NUMBERS);
        return number;
    }

    private ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(Opened opened) {
        ReadingText text = opened.text();
        return ReadOnlyStyledDocumentBuilder.constructDocument(getSegOps(), List.of(), document -> {
            for (int line = 0; line < text.lineCount(); line++) {
                Stretch at = text.line(line);
                if (at.empty()) {
                    document.addParagraph("", MarkStyles.PLAIN, List.of("blank"));
                } else {
                    document.addParagraph(text.slice(at), MarkStyles.of(opened, at, List.of()));
                }
            }
        });
    }
}

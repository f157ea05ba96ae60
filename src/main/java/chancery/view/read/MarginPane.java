package chancery.view.read;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.Choice;
import chancery.viewmodel.read.Mark;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.suggest.Offered;
import chancery.viewmodel.suggest.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * What is marked where, and what is suggested, beside the paragraphs that are in sight: a sign of its kind, and who or what it is.
 */
final class MarginPane extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LINE = 20;

    private final TextPane text;
    private final Consumer<Mark> choose;
    private final Consumer<Suggestion> look;
    private final Rectangle clip = new Rectangle();

    /** One for all notes, since each would have a window of its own. */
    private final Tooltip hint = Nodes.hint("");

    /** The notes that are shown, by what they tell of: those that stay in sight are moved, not made again. */
    private Map<Object, Hyperlink> notes = Map.of();

    private @Nullable Opened opened;
    private @Nullable Choice chosen;
    private Offered offered = Offered.NONE;
    private @Nullable Suggestion current;
    private boolean waiting;

    /**
     * An empty margin.
     *
     * @param choose called with the mark that is clicked
     * @param look called with the suggestion that is clicked
     */
    MarginPane(TextPane text, Consumer<Mark> choose, Consumer<Suggestion> look) {
        this.text = text;
        this.choose = choose;
        this.look = look;
        getStyleClass().add("reading-margin");
        setPickOnBounds(false);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        text.viewportDirtyEvents().subscribe(dirty -> later());
        heightProperty().subscribe(height -> later());
        widthProperty().subscribe(width -> later());
    }

    /** Shows the marks of a text. */
    void show(@Nullable Opened now) {
        opened = now;
        later();
    }

    /** Tells the marks of the chosen record from the others. */
    void choose(@Nullable Choice now) {
        chosen = now;
        later();
    }

    /** Shows what is suggested, and tells the suggestion that is looked at from the others. */
    void suggest(Offered suggestions, @Nullable Suggestion now) {
        offered = suggestions;
        current = now;
        later();
    }

    /** The paragraphs have their places after the next layout. */
    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                fill();
            });
        }
    }

    private void fill() {
        Opened now = opened;
        Map<Object, Hyperlink> placed = new LinkedHashMap<>();
        if (now != null && getScene() != null && text.getScene() != null) {
            Aside.Page page = new Aside.Page(now, chosen, offered, current, choose, look, text::select);
            double free = 0;
            for (int seen = 0; seen < text.getVisibleParagraphs().size(); seen++) {
                int line = text.visibleParToAllParIndex(seen);
                if (line < now.text().lineCount()) {
                    Stretch at = now.text().line(line);
                    free = beside(page.beside(at), text.getVisibleParagraphBoundsOnScreen(seen), free, placed);
                }
            }
        }
        List<Node> gone = new ArrayList<>(getChildren());
        gone.removeAll(placed.values());
        getChildren().removeAll(gone);
        List<Node> fresh = new ArrayList<>(placed.values());
        fresh.removeAll(getChildren());
        getChildren().addAll(fresh);
        notes = placed;
    }

    /** Sets the notes of a paragraph; answers where the next may begin. */
    private double beside(List<Aside> all, @Nullable Bounds onScreen, double free, Map<Object, Hyperlink> placed) {
        Bounds at = onScreen == null ? null : screenToLocal(onScreen);
        if (at == null || all.isEmpty()) {
            return free;
        }
        double top = Math.max(free, at.getMinY() + 5);
        int most = Math.max(1, (int) ((at.getMaxY() + LINE / 2 - top) / LINE));
        boolean tooMany = all.size() > most;
        int shown = tooMany ? Math.max(0, most - 1) : all.size();
        for (Aside aside : all.subList(0, shown)) {
            placed.put(aside.of(), placed(known(aside), top));
            top += LINE;
        }
        if (tooMany) {
            List<Aside> rest = all.subList(shown, all.size());
            List<Object> key = List.of(shown > 0, rest.stream().map(Aside::of).toList());
            Hyperlink before = notes.get(key);
            placed.put(key, placed(before == null ? more(rest, shown > 0) : before, top));
            top += LINE;
        }
        return top;
    }

    private Hyperlink known(Aside aside) {
        Hyperlink shown = notes.get(aside.of());
        Hyperlink note = shown == null ? note(aside) : shown;
        note.pseudoClassStateChanged(CHOSEN, aside.looked());
        return note;
    }

    private Hyperlink placed(Hyperlink note, double top) {
        note.resizeRelocate(0, Math.rint(top), getWidth(), LINE);
        note.setManaged(false);
        return note;
    }

    private Hyperlink note(Aside aside) {
        Hyperlink note = new Hyperlink(aside.brief());
        note.setGraphic(tick(aside));
        note.getStyleClass().add("margin-note");
        if (aside.suggested()) {
            note.getStyleClass().add("margin-suggestion");
        }
        note.setTooltip(hint);
        note.setOnMouseEntered(event -> hint.setText(aside.full()));
        note.setAccessibleText(aside.full());
        note.setFocusTraversable(false);
        note.setOnAction(event -> aside.go().run());
        return note;
    }

    private static Hyperlink more(List<Aside> rest, boolean after) {
        boolean suggested = rest.stream().allMatch(Aside::suggested);
        String key = after ? "reader.margin.more" : suggested ? "suggest.chip" : "reader.margin.marks";
        Hyperlink more = new Hyperlink(Words.say(key, rest.size()));
        more.getStyleClass().add("margin-note");
        more.setFocusTraversable(false);
        more.setOnAction(event -> {
            ContextMenu menu = new ContextMenu();
            for (Aside aside : rest) {
                MenuItem item = new MenuItem(aside.brief(), tick(aside));
                item.setMnemonicParsing(false);
                item.setOnAction(picked -> aside.go().run());
                menu.getItems().add(item);
            }
            menu.show(more, javafx.geometry.Side.BOTTOM, 0, 0);
        });
        return more;
    }

    private static Region tick(Aside aside) {
        Region tick = new Region();
        tick.getStyleClass().addAll(aside.tick());
        return tick;
    }
}

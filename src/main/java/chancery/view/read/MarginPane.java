package chancery.view.read;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.Choice;
import chancery.viewmodel.read.Mark;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/** What is marked where, beside the paragraphs that are in sight: a coloured tick for its kind, and who or what it is. */
final class MarginPane extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LINE = 20;

    private final TextPane text;
    private final Consumer<Mark> choose;
    private final Rectangle clip = new Rectangle();

    /** One for all notes, since each would have a window of its own. */
    private final Tooltip hint = Nodes.hint("");

    /** The notes that are shown, by what they tell: those that stay in sight are moved, not made again. */
    private Map<List<Mark>, Hyperlink> notes = Map.of();

    private @Nullable Opened opened;
    private @Nullable Choice chosen;
    private boolean waiting;

    /** @param choose called with the mark that is clicked */
    MarginPane(TextPane text, Consumer<Mark> choose) {
        this.text = text;
        this.choose = choose;
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
        Map<List<Mark>, Hyperlink> placed = new LinkedHashMap<>();
        if (now != null && getScene() != null && text.getScene() != null) {
            double free = 0;
            for (int seen = 0; seen < text.getVisibleParagraphs().size(); seen++) {
                int line = text.visibleParToAllParIndex(seen);
                if (line < now.text().lineCount()) {
                    free = beside(
                            now, now.text().line(line), text.getVisibleParagraphBoundsOnScreen(seen), free, placed);
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
    private double beside(
            Opened now, Stretch line, @Nullable Bounds onScreen, double free, Map<List<Mark>, Hyperlink> placed) {
        Bounds at = onScreen == null ? null : screenToLocal(onScreen);
        Map<Choice, List<Mark>> records = at == null ? Map.of() : records(now, line);
        if (at == null || records.isEmpty()) {
            return free;
        }
        double top = Math.max(free, at.getMinY() + 2);
        int most = Math.max(1, (int) ((at.getMaxY() + LINE / 2 - top) / LINE));
        List<List<Mark>> all = List.copyOf(records.values());
        boolean tooMany = all.size() > most;
        int shown = tooMany ? Math.max(0, most - 1) : all.size();
        for (List<Mark> marks : all.subList(0, shown)) {
            placed.put(marks, placed(known(marks, () -> note(marks)), top));
            top += LINE;
        }
        if (tooMany) {
            List<Mark> rest = all.subList(shown, all.size()).stream()
                    .map(marks -> marks.get(0))
                    .toList();
            boolean after = shown > 0;
            placed.put(rest, placed(more(rest, after), top));
            top += LINE;
        }
        return top;
    }

    private Hyperlink known(List<Mark> marks, Supplier<Hyperlink> maker) {
        Hyperlink shown = notes.get(marks);
        Hyperlink note = shown == null ? maker.get() : shown;
        note.pseudoClassStateChanged(CHOSEN, marks.get(0).choice().equals(chosen));
        return note;
    }

    private Hyperlink placed(Hyperlink note, double top) {
        note.resizeRelocate(0, Math.rint(top), getWidth(), LINE);
        note.setManaged(false);
        return note;
    }

    /** The marks of a line by their records; names are in the text itself. */
    private static Map<Choice, List<Mark>> records(Opened now, Stretch line) {
        Map<Choice, List<Mark>> records = new LinkedHashMap<>();
        for (Mark mark : now.marks().in(line)) {
            boolean begins = mark.at().from() >= line.from();
            if (mark.kind() != MarkKind.ACTOR && mark.kind() != MarkKind.DATE && begins) {
                records.computeIfAbsent(mark.choice(), choice -> new ArrayList<>())
                        .add(mark);
            }
        }
        return records;
    }

    private Hyperlink note(List<Mark> marks) {
        Mark mark = marks.get(0);
        Hyperlink note = new Hyperlink(told(mark));
        note.setGraphic(tick(mark.kind()));
        note.getStyleClass().add("margin-note");
        note.setTooltip(hint);
        note.setOnMouseEntered(event -> hint.setText(Tellings.full(mark)));
        note.setAccessibleText(Tellings.full(mark));
        note.setFocusTraversable(false);
        note.setOnAction(event -> choose.accept(mark));
        return note;
    }

    private Hyperlink more(List<Mark> rest, boolean after) {
        Hyperlink more = new Hyperlink(Words.say(after ? "reader.margin.more" : "reader.margin.marks", rest.size()));
        more.getStyleClass().add("margin-note");
        more.setFocusTraversable(false);
        more.setOnAction(event -> {
            ContextMenu menu = new ContextMenu();
            for (Mark mark : rest) {
                MenuItem item = new MenuItem(told(mark), tick(mark.kind()));
                item.setMnemonicParsing(false);
                item.setOnAction(picked -> choose.accept(mark));
                menu.getItems().add(item);
            }
            menu.show(more, javafx.geometry.Side.BOTTOM, 0, 0);
        });
        return more;
    }

    private static String told(Mark mark) {
        return Tellings.brief(mark);
    }

    private static Region tick(MarkKind kind) {
        Region tick = new Region();
        tick.getStyleClass().addAll("margin-tick", "tick-" + kind.word());
        return tick;
    }
}

package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.inspect.StanceWords;
import chancery.view.look.Nodes;
import chancery.viewmodel.position.Held;
import chancery.viewmodel.position.PositionLine;
import chancery.viewmodel.position.PositionsAt;
import chancery.viewmodel.position.RowsBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A cell of the matrix: its positions one below the other, each with its sign, its stance in words and what it rests on. What is
 * not held on the day steps back; of what was replaced by then only the number is told.
 */
final class CellNode extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");

    private final Tooltip whole = Nodes.hint("");
    private String told = "";

    CellNode() {
        getStyleClass().add("matrix-cell");
        setManaged(false);
        Tooltip.install(this, whole);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
    }

    /**
     * Shows the positions of a place.
     *
     * @param name who holds a position, where that is not the row's actor
     * @param unsound whether a position rests on words that are not their source's
     */
    void show(
            List<PositionLine> lines,
            PositionsAt at,
            RowsBy by,
            Function<PositionLine, String> name,
            Predicate<PositionLine> unsound) {
        getChildren().clear();
        List<PositionLine> shown = shown(lines, at);
        List<String> words = new ArrayList<>();
        List<String> inFull = new ArrayList<>();
        boolean conflict = false;
        for (PositionLine line : shown.subList(0, Math.min(GridSizes.MOST, shown.size()))) {
            Entry entry = new Entry(line, at, by == RowsBy.SIDES ? name.apply(line) : "", unsound.test(line));
            getChildren().add(entry.node());
            words.add(entry.words());
            inFull.add(StanceWords.full(line.position().stance()) + "\n" + entry.detail());
            conflict |= at.conflicts(line.position().id());
        }
        int left = lines.size() - Math.min(GridSizes.MOST, shown.size());
        if (left > 0) {
            String more = Words.say(shown.size() > GridSizes.MOST ? "positions.more" : "positions.earlier", left);
            getChildren().add(label(more, "matrix-detail", "matrix-more"));
            words.add(more);
        }
        pseudoClassStateChanged(CONFLICT, conflict);
        whole.setText(inFull.isEmpty() ? Words.say("positions.cell.none") : String.join("\n", inFull));
        told = words.isEmpty() ? Words.say("positions.cell.none") : String.join("; ", words);
    }

    /** What stands in the cell, for a screen reader. */
    String told() {
        return told;
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Those that are held; where none is, the one that was held last or will be next. */
    private static List<PositionLine> shown(List<PositionLine> lines, PositionsAt at) {
        List<PositionLine> held = lines.stream()
                .filter(line -> at.held(line.position().id()) != Held.NO)
                .sorted(Comparator.comparing(
                                (PositionLine line) -> at.held(line.position().id()))
                        .thenComparing(line -> -line.position().stance().value()))
                .toList();
        return held.isEmpty() ? lines.subList(0, Math.min(1, lines.size())) : held;
    }

    /** One position. */
    private static final class Entry {

        private final PositionLine line;
        private final Held held;
        private final boolean conflict;
        private final String name;
        private final boolean unsound;

        Entry(PositionLine line, PositionsAt at, String name, boolean unsound) {
            this.line = line;
            this.held = at.held(line.position().id());
            this.conflict = at.conflicts(line.position().id());
            this.name = name;
            this.unsound = unsound;
        }

        Node node() {
            Label stance = label(StanceWords.full(line.position().stance()), "matrix-stance");
            HBox.setHgrow(stance, Priority.ALWAYS);
            HBox head = Nodes.row(
                    "matrix-entry-head", new StanceSign(line.position().stance()), stance);
            if (held == Held.PERHAPS) {
                head.getChildren().add(mark(Words.say("positions.perhaps"), "matrix-perhaps"));
            }
            if (conflict) {
                head.getChildren().add(mark(Words.say("positions.conflict"), "matrix-conflict"));
            }
            Label detail = Nodes.prose(detail(), "matrix-detail");
            detail.setMinHeight(0);
            if (unsound) {
                detail.getStyleClass().add("quote-caution");
                detail.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
            }
            if (line.ground().bare()) {
                detail.getStyleClass().add("bare");
            }
            VBox entry = new VBox(head, detail);
            entry.getStyleClass().addAll("matrix-entry", held.name().toLowerCase(Locale.ROOT));
            return entry;
        }

        String words() {
            String stance = StanceWords.brief(line.position().stance()) + ", " + detail();
            String surely = switch (held) {
                case YES -> "";
                case PERHAPS -> ", " + Words.say("positions.perhaps.told");
                case NO -> ", " + Words.say("positions.not.then");
            };
            String told = stance + surely + (conflict ? ", " + Words.say("positions.conflict.told") : "");
            return unsound ? told + ", " + Words.say("positions.unsound.told") : told;
        }

        private String detail() {
            String ground = unsound ? Words.say("positions.unsound") + " · " + line.detail() : line.detail();
            String detail = name.isEmpty() ? ground : name + " · " + ground;
            return held == Held.NO ? Words.say("positions.not.then") + " · " + detail : detail;
        }

        private static Label mark(String text, String style) {
            Label mark = label(text, "matrix-mark", style);
            mark.setMinWidth(Region.USE_PREF_SIZE);
            return mark;
        }
    }
}

package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.text.Letters;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts positions into rows and columns. By sides, a position stands in the row of whom it is taken for; a state and an
 * organisation speak for themselves; everybody else who speaks for nobody has a row below the sides. Nothing is averaged.
 */
final class MatrixMaking {

    private final Contents contents;
    private final MatrixWish wish;
    private final String[] words;
    private final Map<Spot, List<PositionLine>> cells = new HashMap<>();
    private final Map<Id<Actor>, Integer> counts = new HashMap<>();
    private final Set<Id<Actor>> sides = new HashSet<>();
    private final Set<Id<Actor>> wantedRows = new HashSet<>();
    private final Set<Id<Issue>> wantedColumns = new HashSet<>();

    private MatrixMaking(Contents contents, MatrixWish wish) {
        this.contents = contents;
        this.wish = wish;
        this.words = Letters.plain(wish.words()).strip().split("\\s+");
    }

    static Matrix of(Contents contents, List<PositionLine> lines, MatrixWish wish) {
        return new MatrixMaking(contents, wish).make(lines);
    }

    private Matrix make(List<PositionLine> lines) {
        lines.forEach(this::place);
        cells.values()
                .forEach(cell -> cell.sort(Comparator.comparing(
                                (PositionLine line) -> line.tenure().start().latest())
                        .reversed()));
        contents.actors().stream()
                .filter(actor -> has(actor.name(), sideOf(actor)))
                .filter(actor -> wish.emptyRows() || counts.containsKey(actor.id()))
                .forEach(actor -> wantedRows.add(actor.id()));
        contents.issues().stream()
                .filter(issue -> has(issue.title()))
                .filter(issue -> wish.emptyColumns() || wantedColumns.contains(issue.id()) || taken(issue))
                .forEach(issue -> wantedColumns.add(issue.id()));
        List<MatrixRow> rows = contents.actors().stream()
                .filter(actor -> wantedRows.contains(actor.id()))
                .sorted(order())
                .map(this::row)
                .toList();
        List<Issue> columns = contents.issues().stream()
                .filter(issue -> wantedColumns.contains(issue.id()))
                .sorted(Comparator.comparing(Issue::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Matrix(wish.by(), rows, columns, cells);
    }

    private void place(PositionLine line) {
        Position position = line.position();
        Id<Actor> whose = wish.by() == RowsBy.ACTORS ? position.actor() : sideOf(position);
        cells.computeIfAbsent(new Spot(whose, position.issue()), spot -> new ArrayList<>())
                .add(line);
        counts.merge(whose, 1, Integer::sum);
        String issue = contents.issue(position.issue()).map(Issue::title).orElse("");
        String condition = position.condition() == null ? "" : position.condition();
        String side = contents.actor(position.actor()).map(this::sideOf).orElse("");
        if (has(name(position.actor()), side, name(whose), issue, condition)) {
            wantedRows.add(whose);
            wantedColumns.add(position.issue());
        }
    }

    /** In whose row a position stands by sides. */
    private Id<Actor> sideOf(Position position) {
        Id<Actor> behalf = position.onBehalfOf();
        if (behalf != null && !behalf.equals(position.actor())) {
            sides.add(behalf);
            return behalf;
        }
        return position.actor();
    }

    private boolean isSide(Actor actor) {
        return sides.contains(actor.id()) || actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION;
    }

    private boolean taken(Issue issue) {
        return words.length == 1 && words[0].isEmpty()
                ? false
                : cells.keySet().stream().anyMatch(spot -> spot.issue().equals(issue.id()));
    }

    private Comparator<Actor> order() {
        Comparator<Actor> byName = Comparator.comparing(Actor::name, String.CASE_INSENSITIVE_ORDER);
        Comparator<Actor> byCount = Comparator.comparing((Actor actor) -> count(actor.id()))
                .reversed()
                .thenComparing(byName);
        Comparator<Actor> chosen = switch (wish.order()) {
            case NAME -> byName;
            case POSITIONS -> byCount;
            case SIDE -> bySide().thenComparing(byCount);
        };
        return wish.by() == RowsBy.SIDES
                ? Comparator.comparing((Actor actor) -> !isSide(actor))
                        .thenComparing(wish.order() == RowOrder.NAME ? byName : byCount)
                : chosen;
    }

    /** The actors of one side together: the sides with most positions first, those who stand with nobody last. */
    private Comparator<Actor> bySide() {
        Map<Id<Actor>, Integer> bySide = new HashMap<>();
        Map<Id<Actor>, Boolean> several = new HashMap<>();
        contents.actors().stream()
                .filter(actor -> counts.containsKey(actor.id()))
                .forEach(actor -> {
                    bySide.merge(camp(actor), count(actor.id()), Integer::sum);
                    several.merge(camp(actor), actor.side() != null, Boolean::logicalOr);
                });
        return Comparator.comparing((Actor actor) -> !several.getOrDefault(camp(actor), false))
                .thenComparing(actor -> bySide.getOrDefault(camp(actor), 0), Comparator.reverseOrder())
                .thenComparing(actor -> name(camp(actor)));
    }

    private static Id<Actor> camp(Actor actor) {
        return actor.side() == null ? actor.id() : actor.side();
    }

    private int count(Id<Actor> actor) {
        return counts.getOrDefault(actor, 0);
    }

    private MatrixRow row(Actor actor) {
        String under = switch (wish.by()) {
            case ACTORS -> sideOf(actor);
            case SIDES -> isSide(actor) ? "" : Words.say("positions.row.alone");
        };
        return new MatrixRow(actor.id(), actor.name(), under, contents.colours().of(actor.id()), count(actor.id()));
    }

    private String sideOf(Actor actor) {
        return actor.side() == null ? "" : name(actor.side());
    }

    private String name(@Nullable Id<Actor> actor) {
        return actor == null ? "" : contents.actor(actor).map(Actor::name).orElse("");
    }

    private boolean has(String... texts) {
        String text = Letters.plain(String.join(" ", texts));
        return Stream.of(words).allMatch(text::contains);
    }
}

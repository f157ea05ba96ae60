package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Table;
import chancery.briefing.sheet.Tone;
import chancery.model.Actor;
import chancery.model.Confidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.model.Reference;
import chancery.text.Words;
import chancery.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who stands where on which issue, as of the day. A side's cell lists the stances that are taken on its behalf and never
 * averages them; whoever speaks for nobody else stands among the individual voices.
 */
final class Positions {

    private static final int ISSUE = 5;
    private static final int SIDE = 12;

    private final Ground ground;
    private final Moves moves;
    private final Map<Id<Issue>, List<Position>> held;
    private final Sides sides;

    private Positions(Ground ground) {
        this.ground = ground;
        moves = new Moves(ground);
        List<Position> all = moves.held();
        held = all.stream()
                .sorted(Comparator.comparing(Position::stance).reversed().thenComparing(Position::id))
                .collect(Collectors.groupingBy(Position::issue));
        sides = new Sides(ground.papers(), all);
    }

    static Section of(Ground ground, Room room) {
        return new Positions(ground).section(room);
    }

    private Section section(Room room) {
        List<Block> blocks = new ArrayList<>();
        List<List<Table.Cell>> rows = new ArrayList<>();
        List<Block.Line> voices = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Issue issue : issues()) {
            List<Position> on = on(issue);
            List<Position> single = on.stream().filter(this::single).toList();
            single.forEach(position -> voices.add(voice(issue, position)));
            if (single.size() < on.size()) {
                rows.add(row(issue, on));
            } else if (on.isEmpty()) {
                silent.add(issue.title());
            }
        }
        if (!rows.isEmpty()) {
            List<List<Table.Cell>> first = rows.stream().limit(room.issues()).toList();
            blocks.add(new Block.Rows(new Table(columns(), first, true, false)));
        }
        int left = Math.max(0, rows.size() - room.issues()) + Math.max(0, voices.size() - room.voices());
        if (!voices.isEmpty() && room.voices() > 0) {
            blocks.add(new Block.Subheading(Words.say("briefing.voices")));
            blocks.add(new Block.Labelled(voices.stream().limit(room.voices()).toList()));
        }
        if (!silent.isEmpty() && ground.scope().actors().isEmpty()) {
            String titles = String.join(Words.say("briefing.list"), silent);
            blocks.add(new Block.Remark(Phrase.of(Words.say("briefing.positions.none", titles))));
        }
        return new Section(SectionKind.POSITIONS, Words.say("briefing.section.positions"), Left.words(left), blocks);
    }

    /** The issues: first those on which most sides have taken a position, then those with most positions. */
    private List<Issue> issues() {
        Comparator<Issue> bySides = Comparator.comparingLong(
                issue -> on(issue).stream().mapToInt(sides::column).distinct().count());
        Comparator<Issue> byPositions =
                Comparator.comparingInt(issue -> on(issue).size());
        List<Id<Issue>> chosen = ground.scope().issues();
        Comparator<Issue> asChosen = Comparator.comparingInt(issue -> chosen.indexOf(issue.id()));
        return ground.papers().issues().stream()
                .filter(issue -> ground.within().on(issue.id()))
                .sorted(
                        !chosen.isEmpty()
                                ? asChosen
                                : bySides.thenComparing(byPositions).reversed())
                .toList();
    }

    /** The positions on an issue, the most favourable first. */
    private List<Position> on(Issue issue) {
        return held.getOrDefault(issue.id(), List.of());
    }

    /** Whether a position stands in no side's column. */
    private boolean single(Position position) {
        return sides.column(position) == sides.columns().size();
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(Words.say("briefing.column.issue"), ISSUE));
        sides.columns()
                .forEach(side -> columns.add(new Table.Column(ground.names().of(side), SIDE)));
        return columns;
    }

    private List<Table.Cell> row(Issue issue, List<Position> on) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(issue.title()));
        for (int column = 0; column < sides.columns().size(); column++) {
            int place = column;
            List<Phrase> lines = on.stream()
                    .filter(position -> sides.column(position) == place)
                    .map(position -> stance(position)
                            .and(Words.say("briefing.stop") + " "
                                    + ground.names().of(position.actor()))
                            .and(ground(position)))
                    .toList();
            cells.add(
                    lines.isEmpty()
                            ? Table.Cell.of(Phrase.of(Words.say("briefing.position.none"), Tone.QUIET))
                            : new Table.Cell(lines));
        }
        return cells;
    }

    /** Who speaks for no side that has a column, and what of. */
    private Block.Line voice(Issue issue, Position position) {
        String name = ground.names().of(position.actor());
        Id<Actor> onBehalfOf = position.onBehalfOf();
        String who = onBehalfOf == null || onBehalfOf.equals(position.actor())
                ? name
                : Words.say("briefing.position.for", name, ground.names().of(onBehalfOf));
        return new Block.Line(
                who,
                Phrase.of(issue.title(), Tone.STRONG)
                        .and(Words.say("briefing.position.on") + " ")
                        .and(stance(position))
                        .and(ground(position)));
    }

    private static Phrase bare(Position position) {
        int value = position.stance().value();
        String sign = Words.say("briefing.stance.value." + Integer.signum(value), Math.abs(value));
        return Phrase.of(sign, Tone.WHOLE)
                .and(" ")
                .and(Words.say("briefing.stance." + position.stance().name().toLowerCase(Locale.ROOT)), Tone.STRONG);
    }

    private static Phrase stance(Position position) {
        Phrase stance = bare(position);
        String condition = position.condition();
        return condition == null ? stance : stance.and(Words.say("briefing.position.condition", condition));
    }

    /** From which stance it moved, with a shape and a word for which way. */
    private Phrase moved(Position position) {
        return moves.before(position).map(before -> moved(before, position)).orElse(Phrase.EMPTY);
    }

    private Phrase moved(Position before, Position now) {
        String way = before.stance().value() < now.stance().value() ? "up" : "down";
        String since = since(before);
        String who = before.actor().equals(now.actor())
                ? ""
                : Words.say("briefing.position.condition", ground.names().of(before.actor()));
        return Phrase.of(" ")
                .and(Words.say("briefing.moved." + way), Tone.WHOLE)
                .and(" ")
                .and(bare(before))
                .and(who + since + Words.say("briefing.stop"));
    }

    private String since(Position position) {
        Edtf from = position.holds().from();
        return from == null
                ? ""
                : ground.dates()
                        .since(from)
                        .map(words -> Words.say("briefing.position.from", words))
                        .orElse("");
    }

    /** Since when the stance holds, from where it moved there, how sure the analyst is, and on what evidence. */
    private Phrase ground(Position position) {
        Phrase ground = Phrase.of(since(position) + Words.say("briefing.stop")).and(moved(position));
        Confidence confidence = position.confidence();
        if (confidence != null) {
            String level = Words.say("briefing.confidence." + confidence.word());
            ground = ground.and(" " + Words.say("briefing.confidence", level));
        }
        List<Reference> references = this.ground.sourcing().of(position);
        return references.isEmpty()
                ? ground.and(" ").and(Words.say("briefing.position.without"), Tone.WARNING)
                : ground.citing(references);
    }
}

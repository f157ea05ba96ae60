package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Table;
import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.Quote;
import chancery.text.Words;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who takes part: those with most events and quotes. */
final class Actors {

    private final Ground ground;
    private final List<Actor> actors;
    private final int[] events;
    private final int[] quotes;

    /** Counts what each actor has part in. */
    Actors(Ground ground, Ranking ranking) {
        this.ground = ground;
        actors = ground.papers().actors();
        events = events(ranking.rows());
        quotes = quotes();
    }

    Section section(Room room) {
        List<Integer> taking = ranked();
        List<List<Table.Cell>> rows =
                taking.stream().limit(room.actors()).map(this::row).toList();
        return new Section(
                SectionKind.ACTORS,
                Words.say("briefing.section.actors"),
                Left.words(taking.size() - rows.size()),
                rows.isEmpty() ? List.of() : List.of(new Block.Rows(new Table(columns(), rows, true, true))));
    }

    private List<Integer> ranked() {
        Comparator<Integer> byShare = Comparator.comparingInt(actor -> events[actor] + quotes[actor]);
        return IntStream.range(0, actors.size())
                .boxed()
                .filter(actor -> events[actor] + quotes[actor] > 0)
                .sorted(byShare.reversed())
                .toList();
    }

    /** Those who take part, those with most events and quotes first. */
    List<Actor> taking() {
        return ranked().stream().map(actors::get).toList();
    }

    /** How many events an actor has part in. */
    int events(Actor actor) {
        return events[actors.indexOf(actor)];
    }

    /** How many quotes an actor speaks. */
    int quotes(Actor actor) {
        return quotes[actors.indexOf(actor)];
    }

    private static List<Table.Column> columns() {
        return List.of(
                new Table.Column(Words.say("briefing.column.actor"), 14),
                new Table.Column(Words.say("briefing.column.role"), 24),
                new Table.Column(Words.say("briefing.column.events"), 6, Table.Side.END),
                new Table.Column(Words.say("briefing.column.quotes"), 6, Table.Side.END));
    }

    private List<Table.Cell> row(int actor) {
        Actor who = actors.get(actor);
        List<String> roles = ground.names().roles(who, ground.dates());
        return List.of(
                Table.Cell.of(who.name()),
                Table.Cell.of(
                        roles.isEmpty()
                                ? Words.say("briefing.kind." + who.kind().word())
                                : String.join(Words.say("briefing.list"), roles)),
                Table.Cell.of(Integer.toString(events[actor])),
                Table.Cell.of(Integer.toString(quotes[actor])));
    }

    /** How many events each actor has part in, by the columns where every event is known, else one by one. */
    private int[] events(BitSet rows) {
        EventColumns columns = ground.papers().columns();
        int[] counts = new int[actors.size()];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (known(columns, row)) {
                for (int actor : columns.actorsOf(row)) {
                    counts[actor]++;
                }
            }
        }
        return counts;
    }

    private boolean known(EventColumns columns, int row) {
        Known known = ground.known();
        return known.everything() && columns.startEarliest(row) <= ground.asOf().now()
                || known.event(ground.papers().event(row)).isPresent();
    }

    private int[] quotes() {
        int[] counts = new int[actors.size()];
        for (Quote quote : ground.papers().quotes()) {
            Actor speaker = ground.papers().actor(quote.speaker());
            if (speaker != null
                    && ground.known().quote(quote)
                    && ground.within().quote(quote)) {
                counts[actors.indexOf(speaker)]++;
            }
        }
        return counts;
    }
}

package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that happened and lies ahead, in the order of time, month by month; of more than can be printed the weightiest. */
final class Chronicle {

    /** About three hundred pages. */
    private static final int MOST = 10_000;

    private static final int WEIGHTIEST = 3;

    private Chronicle() {}

    static Section of(Ground ground, Ranking ranking, Room room) {
        Telling telling = new Telling(ground, room.depth());
        Dates dates = ground.dates();
        BitSet rows = most(ranking.rows(), ground.papers().columns());
        ground.papers().fetch(rows.stream().toArray());
        Map<String, List<Block.Line>> months = new LinkedHashMap<>();
        rows.stream()
                .mapToObj(row -> ground.known().event(ground.papers().event(row)))
                .flatMap(Optional::stream)
                .sorted(Comparator.<Event>comparingInt(event -> event.when().undated() ? 1 : 0)
                        .thenComparingLong(event -> dates.order(event.when(), event.reality())))
                .forEach(event -> months.computeIfAbsent(month(event, dates), month -> new ArrayList<>())
                        .add(new Block.Line(dates.brief(event.when(), event.reality()), telling.of(event))));
        List<Block> blocks = new ArrayList<>();
        months.forEach((month, lines) -> {
            blocks.add(new Block.Subheading(month));
            blocks.add(new Block.Labelled(lines));
        });
        if (!blocks.isEmpty() && ground.known().lookingBack()) {
            blocks.add(new Block.Remark(Phrase.of(Words.say("briefing.hindsight"))));
        }
        return new Section(
                SectionKind.CHRONOLOGY,
                Words.say("briefing.section.chronology"),
                Left.words(ranking.rows().cardinality() - rows.cardinality()),
                blocks);
    }

    private static String month(Event event, Dates dates) {
        Bounds bounds = event.when().bounds();
        long tick = dates.order(event.when(), event.reality());
        boolean dated = !bounds.undated() && Tick.known(tick);
        return dated ? dates.heading(YearMonth.from(Tick.day(tick))) : Words.say("briefing.chronology.undated");
    }

    /** The rows, or where they are too many those of the weightiest events, the earlier ones first. */
    private static BitSet most(BitSet rows, EventColumns columns) {
        if (rows.cardinality() <= MOST) {
            return rows;
        }
        BitSet chosen = new BitSet();
        int left = MOST;
        for (int weight = WEIGHTIEST; weight >= 0; weight--) {
            for (int row = rows.nextSetBit(0); row >= 0 && left > 0; row = rows.nextSetBit(row + 1)) {
                if (columns.importance(row) == weight) {
                    chosen.set(row);
                    left--;
                }
            }
        }
        return chosen;
    }
}

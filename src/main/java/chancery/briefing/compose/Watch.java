package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.model.Event;
import chancery.text.Words;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to watch: what was written, then what is scheduled, then what is threatened, then what is only thought through; each the soonest first. */
final class Watch {

    private Watch() {}

    static Section of(Ground ground, Ranking ranking, List<String> written, Room room) {
        Telling telling = new Telling(ground, room.depth());
        List<Block.Line> rows = ranking.ahead().stream()
                .sorted(Comparator.comparing(Event::reality))
                .limit(room.ahead())
                .sorted(Comparator.comparing(Event::reality).thenComparingLong(Watch::soonest))
                .map(event -> new Block.Line(ground.dates().brief(event.when()), telling.of(event)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<Phrase> points = new Written(ground).all(written);
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Labelled(rows));
        }
        return new Section(
                SectionKind.WATCH,
                Words.say("briefing.section.watch"),
                Left.words(ranking.ahead().size() - rows.size()),
                blocks);
    }

    /** When it may be at last; what has no date comes last. */
    private static long soonest(Event event) {
        long latest = event.when().bounds().start().latest();
        return event.when().undated() ? Tick.FUTURE : latest;
    }
}

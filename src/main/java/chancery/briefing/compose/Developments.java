package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.model.Event;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened: the weightiest events, told the newest first. */
final class Developments {

    private Developments() {}

    static Section of(Ground ground, Ranking ranking, Room room) {
        Telling telling = new Telling(ground, room.depth());
        Dates dates = ground.dates();
        List<Block.Line> entries = ranking.past().stream()
                .limit(room.developments())
                .sorted(Comparator.<Event>comparingLong(event -> dates.order(event.when(), event.reality()))
                        .thenComparing(event -> dates.goesOn(event.when(), event.reality()))
                        .reversed())
                .map(event -> new Block.Line(dates.brief(event.when(), event.reality()), telling.of(event)))
                .toList();
        int left = ranking.past().size() - entries.size();
        List<Block> blocks = new ArrayList<>();
        if (!entries.isEmpty()) {
            blocks.add(new Block.Labelled(entries));
        }
        if (ground.known().lookingBack()) {
            blocks.add(new Block.Remark(Phrase.of(Words.say("briefing.hindsight"))));
        }
        return new Section(
                SectionKind.DEVELOPMENTS,
                Words.say("briefing.section.developments"),
                ranking.more() ? Words.say("briefing.more.many") : Left.words(left),
                blocks);
    }
}

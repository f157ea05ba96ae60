package chancery.check;

import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Tick;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether things are told in their time: nothing as done that lies after every source that tells of it, no words that were said
 * after they were printed, and nothing still ahead whose day is over.
 */
final class TenseCheck implements RecordCheck {

    /** What is said to have come about. */
    private static final Set<Reality> TOLD_AS_DONE = EnumSet.of(Reality.OCCURRED, Reality.ONGOING, Reality.ALLEGED);

    @Override
    public void event(Event event, Ground ground, Consumer<Finding> found) {
        if (TOLD_AS_DONE.contains(event.reality())) {
            foretold(event, event.when(), event.passages(), "check.tense.event", ground, found);
        } else if (event.reality() == Reality.SCHEDULED) {
            overdue(event, ground, found);
        }
    }

    @Override
    public void quote(Quote quote, Ground ground, Consumer<Finding> found) {
        When said = quote.saidWhen();
        if (said != null) {
            foretold(quote, said, quote.passages(), "check.tense.quote", ground, found);
        }
    }

    private static void foretold(
            Entry on, When when, List<Passage> passages, String words, Ground ground, Consumer<Finding> found) {
        long from = when.bounds().earliest();
        List<Id<Source>> sources =
                passages.stream().map(Passage::source).distinct().toList();
        List<Id<Source>> dated = sources.stream()
                .filter(source -> Tick.known(ground.published(source).latest()))
                .toList();
        long last = dated.stream()
                .mapToLong(source -> ground.published(source).latest())
                .max()
                .orElse(Tick.FUTURE);
        // Of an undated source nobody knows that it came too early.
        if (Tick.known(from) && dated.size() == sources.size() && last < from) {
            String text = Words.say(words, DateWords.bound(from, false), DateWords.bound(last, true));
            found.accept(Finding.of(Check.TENSE, on, dated, text, from, last));
        }
    }

    private static void overdue(Event event, Ground ground, Consumer<Finding> found) {
        @Nullable LocalDate now = ground.dossier().asOf();
        Bounds bounds = event.when().bounds();
        if (now != null && Tick.known(bounds.latest()) && bounds.latest() < Tick.firstOf(now)) {
            String text = Words.say(
                    "check.tense.overdue",
                    DateWords.bound(bounds.latest(), true),
                    DateWords.bound(Tick.firstOf(now), false));
            found.accept(Finding.of(Check.TENSE, event, List.of(), text, bounds.latest(), event.reality()));
        }
    }
}

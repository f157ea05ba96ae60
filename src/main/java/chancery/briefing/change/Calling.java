package chancery.briefing.change;

import chancery.model.Entry;
import chancery.model.EntryNames;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.text.Opening;
import chancery.text.Words;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a sheet calls a record in a line. */
final class Calling implements EntryNames {

    private static final int MOST = 110;

    private final Function<Id<?>, @Nullable Entry> records;

    /**
     * A way of calling.
     *
     * @param records finds those that a record is named after
     */
    Calling(Function<Id<?>, @Nullable Entry> records) {
        this.records = records;
    }

    String of(@Nullable Id<?> id) {
        Entry entry = id == null ? null : records.apply(id);
        return entry == null ? Words.say("briefing.nobody") : entry.match(this);
    }

    @Override
    public String source(Source source) {
        String number = Integer.toString(source.number());
        String title = source.title() == null ? source.publisher() : source.title();
        return title == null
                ? Words.say("briefing.change.source", number)
                : Words.say("briefing.change.source.title", number, opening(title));
    }

    @Override
    public String event(Event event) {
        return opening(event.title());
    }

    @Override
    public String quote(Quote quote) {
        return Words.say("briefing.change.quote", of(quote.speaker()), opening(quote.text()));
    }

    @Override
    public String issue(Issue issue) {
        return opening(issue.title());
    }

    @Override
    public String position(Position position) {
        return Words.say("briefing.change.position", of(position.actor()), of(position.issue()));
    }

    @Override
    public String note(Note note) {
        return opening(note.text());
    }

    /** The first words of a text, on one line. */
    static String opening(String text) {
        return Opening.of(text, MOST);
    }
}

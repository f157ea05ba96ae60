package chancery.viewmodel.quote;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.paint.Shade;
import chancery.viewmodel.RecordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a line of the list.
 *
 * @param text with quotation marks where the words are the source's
 * @param speaker the name, or null where nobody is named
 * @param forWhom on whose behalf, or null
 * @param via through whom the words came, or null
 * @param reference of its first passage, or null
 * @param paragraph of its first passage, or 0
 * @param said when, in a few letters; may be empty
 * @param moment for sorting, in ticks
 * @param issues what it bears on: those of the positions that rest on it, and of the event it was said at
 * @param sources in which it stands
 * @param sound whether its words hold
 */
public record QuoteLine(
        Id<Quote> id,
        QuoteKind kind,
        String text,
        @Nullable Id<Actor> speakerId,
        @Nullable String speaker,
        @Nullable String forWhom,
        @Nullable String via,
        Shade shade,
        @Nullable Reference reference,
        int paragraph,
        String said,
        long moment,
        Set<Id<Issue>> issues,
        Set<Id<Source>> sources,
        boolean sound)
        implements RecordList.Line {

    /** Copies the sets. */
    public QuoteLine {
        issues = Set.copyOf(issues);
        sources = Set.copyOf(sources);
    }
}

package chancery.viewmodel.form;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.Span;
import chancery.model.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch that was marked in a text, and what the text around it tells: what the form of a new record begins with.
 *
 * @param span in the source's text, in code points
 * @param words the text's own characters there
 * @param kind how it gives somebody's words, where it is taken for a quote
 * @param speaker who seems to speak, or null
 * @param cue what announces the words, such as "said", or null
 * @param when the date told in or near it; undated where none is
 * @param named the actors it names, in its order
 * @param event the event it seems to belong to, or null
 * @param proposed what is suggested beyond that, or null where nothing was
 */
public record Marked(
        Id<Source> source,
        Span span,
        String words,
        QuoteKind kind,
        @Nullable Id<Actor> speaker,
        @Nullable String cue,
        When when,
        List<Id<Actor>> named,
        @Nullable Id<Event> event,
        @Nullable Proposed proposed) {

    /** Copies the list. */
    public Marked {
        named = List.copyOf(named);
    }

    /** A stretch that a person marked: nothing is suggested. */
    public Marked(
            Id<Source> source,
            Span span,
            String words,
            QuoteKind kind,
            @Nullable Id<Actor> speaker,
            @Nullable String cue,
            When when,
            List<Id<Actor>> named,
            @Nullable Id<Event> event) {
        this(source, span, words, kind, speaker, cue, when, named, event, null);
    }
}

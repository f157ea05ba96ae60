package chancery.viewmodel.read;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.When;
import chancery.viewmodel.form.Marked;
import chancery.viewmodel.when.Dateline;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text around a selection tells of it, by simple rules. */
final class Context {

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…].*|\\p{Lu}.*[,;]?", Pattern.DOTALL);

    private final ReadingText text;
    private final Marks marks;
    private final Stretches stretches;
    private final DatePhrase dates;

    /** @param source whose text it is, or null where it is gone */
    Context(Opened opened, @Nullable Source source) {
        this.text = opened.text();
        this.marks = opened.marks();
        this.stretches = new Stretches(text);
        List<Dateline> lines = source == null ? List.of() : Dateline.of(List.of(source));
        this.dates = new DatePhrase(lines.isEmpty() ? null : lines.get(0));
    }

    /** The words that are meant for a quote: those selected, or else those between the quotation marks around the caret. */
    Stretch quoted(Stretch selection) {
        Stretch chosen = selection.empty() ? stretches.quotation(selection.from()) : selection;
        Stretch trimmed = stretches.trimmed(chosen.empty() ? stretches.sentence(selection.from()) : chosen);
        return stretches.trimmed(Quotations.inner(text, trimmed));
    }

    /** The words that are meant for anything else: those selected, or else the sentence. */
    Stretch meant(Stretch selection) {
        return stretches.trimmed(selection.empty() ? stretches.sentence(selection.from()) : selection);
    }

    /** The words that are meant for a name: those selected, or else the word. */
    Stretch named(Stretch selection) {
        return stretches.trimmed(selection.empty() ? stretches.word(selection.from()) : selection);
    }

    /** A stretch as a quote. */
    Marked quote(Stretch at) {
        Speaker speaker = Speaker.of(text, marks.of(MarkKind.ACTOR), at);
        return marked(at, kind(at), speaker, When.UNDATED);
    }

    /** A stretch as an event, with the date that it tells. */
    Marked event(Stretch at) {
        When told = dates.in(text.slice(at));
        When when = told.undated() ? dates.in(text.slice(stretches.sentence(at.from()))) : told;
        return marked(at, QuoteKind.REPORTED, new Speaker(null, null), when);
    }

    /** The sentence around the wording of a date as an event on that date. */
    Marked dated(Stretch wording) {
        Stretch sentence = stretches.sentence(wording.from());
        Stretch at = sentence.holds(wording) ? sentence : wording;
        return marked(at, QuoteKind.REPORTED, new Speaker(null, null), date(wording));
    }

    /** What the wording of a date tells. */
    When date(Stretch wording) {
        return dates.whole(text.slice(wording));
    }

    private Marked marked(Stretch at, QuoteKind kind, Speaker speaker, When when) {
        return new Marked(
                text.source(),
                text.span(at),
                text.slice(at),
                kind,
                speaker.actor(),
                speaker.cue(),
                when,
                actors(at),
                saidAt(at));
    }

    private QuoteKind kind(Stretch at) {
        if (!Quotations.encloses(text, at)) {
            return QuoteKind.REPORTED;
        }
        return SENTENCE.matcher(text.slice(at)).matches() ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
    }

    @SuppressWarnings("unchecked")
    private List<Id<Actor>> actors(Stretch at) {
        return marks.in(at).stream()
                .filter(mark -> mark.kind() == MarkKind.ACTOR)
                .map(mark -> (Id<Actor>) mark.choice().id())
                .distinct()
                .toList();
    }

    /** The event that rests on words around these, for somebody's words were said at it. */
    @SuppressWarnings("unchecked")
    private @Nullable Id<Event> saidAt(Stretch at) {
        return marks.in(at).stream()
                .filter(mark -> mark.kind() == MarkKind.EVENT && mark.at().holds(at))
                .map(mark -> (Id<Event>) (Id<? extends Entry>) mark.choice().id())
                .findFirst()
                .orElse(null);
    }
}

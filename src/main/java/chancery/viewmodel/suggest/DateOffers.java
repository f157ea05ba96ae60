package chancery.viewmodel.suggest;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.suggest.SuggestedDate;
import chancery.time.Edtf;
import chancery.time.Tick;
import chancery.viewmodel.Contents;
import chancery.viewmodel.form.Marked;
import chancery.viewmodel.form.Proposed;
import chancery.viewmodel.read.Mark;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.ReadingText;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.read.Stretches;
import chancery.viewmodel.when.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes suggestions of the dates of a text. A date alone is no record: it is that of an event, as with the reader's key for dates.
 * Where an event without a date rests on the words, accepting dates that one; elsewhere the sentence becomes an event.
 */
final class DateOffers {

    /** In a longer line than this the sentence is looked for near the words only. */
    private static final int LONG = 4_000;

    private static final int NEAR = 1_000;

    /** A text tells the day of its own publication in one of its first paragraphs. */
    private static final int HEAD = 3;

    /** A place may be told before the day. */
    private static final int BEFORE = 40;

    private static final String DASHES = "-–—―";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Offering offering;
    private final Source source;
    private final Contents contents;
    private final Shelf shelf;
    private final ReadingText text;
    private final @Nullable Dateline dateline;

    DateOffers(Offering offering, Source source, Contents contents, Shelf shelf) {
        this.offering = offering;
        this.source = source;
        this.contents = contents;
        this.shelf = shelf;
        this.text = offering.text();
        this.dateline = Dateline.of(List.of(source)).stream().findFirst().orElse(null);
    }

    List<Suggestion> of(List<SuggestedDate> dates) {
        List<Suggestion> offers = new ArrayList<>();
        for (SuggestedDate date : dates) {
            Stretch at = text.stretch(date.span());
            String key = offering.key(SuggestionKind.DATE, at);
            if (heads(date, at)) {
                if (source.published() == null) {
                    offers.add(publication(date, at, key));
                    continue;
                }
                if (source.published().equals(date.value())) {
                    continue;
                }
            }
            if (!marked(at, MarkKind.DATE)) {
                offer(date, at, key).ifPresent(offers::add);
            }
        }
        return offers;
    }

    private Optional<Suggestion> offer(SuggestedDate date, Stretch at, String key) {
        Stretch sentence = sentence(at);
        Event undated = null;
        for (Event event : events(sentence)) {
            if (event.when().edtf() != null && event.when().edtf().equals(date.value())) {
                return Optional.empty();
            }
            undated = event.when().undated() ? event : undated;
        }
        When when = when(date);
        Draft.Dating draft =
                new Draft.Dating(when, undated == null ? null : undated.id(), stretch(sentence, when, date.value()));
        int paragraph = offering.paragraph(at);
        Suggestion.Telling telling = Tellings.date(
                date,
                draft,
                dateline,
                undated == null ? "" : undated.title(),
                draft.stretch().named().stream()
                        .map(id -> contents.actor(id).map(Actor::name).orElse(""))
                        .toList());
        return Optional.of(new Suggestion(SuggestionKind.DATE, List.of(at), paragraph, key, telling, draft));
    }

    /** Whether it may be the day of publication, which reports tell at their head: before a dash, or in a line of its own. */
    private boolean heads(SuggestedDate date, Stretch at) {
        Stretch line = text.line(text.lineAt(at.from()));
        String after =
                text.text().substring(at.to(), Math.min(line.to(), at.to() + 2)).strip();
        boolean dash = !after.isEmpty() && DASHES.indexOf(after.charAt(0)) >= 0;
        return DAY.matcher(date.value().text()).matches()
                && offering.paragraph(at) <= HEAD
                && at.from() - line.from() < BEFORE
                && (dash || line.length() < 2 * at.length());
    }

    private Suggestion publication(SuggestedDate date, Stretch at, String key) {
        return new Suggestion(
                SuggestionKind.DATE,
                List.of(at),
                offering.paragraph(at),
                key,
                Tellings.published(date),
                new Draft.Publishing(date.value()));
    }

    private boolean marked(Stretch at, MarkKind kind) {
        return offering.opened().marks().in(at).stream().anyMatch(mark -> mark.kind() == kind);
    }

    private List<Event> events(Stretch sentence) {
        return offering.opened().marks().in(sentence).stream()
                .filter(mark -> mark.kind() == MarkKind.EVENT)
                .map(mark -> mark.choice().id())
                .distinct()
                .flatMap(id -> shelf.event(new Id<>(id.value())).stream())
                .toList();
    }

    private When when(SuggestedDate date) {
        boolean counted = date.offset() != null && dateline != null && dateline.anchor() != null;
        Id<? extends Entry> anchor = counted ? source.id() : null;
        return new When(
                date.text(), date.value(), date.bounds(), date.basis(), null, anchor, counted ? date.offset() : null);
    }

    private Marked stretch(Stretch sentence, When when, Edtf value) {
        String words = text.slice(sentence);
        Proposed proposed =
                new Proposed(null, null, "", List.of(), Titles.of(words), Titles.kind(words), reality(when, value));
        return new Marked(
                source.id(),
                text.span(sentence),
                words,
                QuoteKind.REPORTED,
                null,
                null,
                when,
                named(sentence),
                null,
                proposed);
    }

    /** What lies after the day of publication is ahead; what reaches beyond it is going on. */
    private Reality reality(When when, Edtf value) {
        if (dateline == null || value.bounds().undated()) {
            return Reality.OCCURRED;
        }
        long last = Tick.lastOf(dateline.day());
        if (when.bounds().earliest() > last) {
            return Reality.SCHEDULED;
        }
        return Tick.known(when.bounds().latest()) && when.bounds().latest() <= last
                ? Reality.OCCURRED
                : Reality.ONGOING;
    }

    @SuppressWarnings("unchecked")
    private List<Id<Actor>> named(Stretch sentence) {
        return offering.opened().marks().in(sentence).stream()
                .filter(mark -> mark.kind() == MarkKind.ACTOR)
                .map(Mark::choice)
                .distinct()
                .map(choice -> (Id<Actor>) choice.id())
                .toList();
    }

    /** The sentence around the words; the words alone where it does not hold them. */
    private Stretch sentence(Stretch at) {
        Stretch line = text.line(text.lineAt(at.from()));
        if (line.length() <= LONG) {
            return holding(new Stretches(text).sentence(at.from()), at);
        }
        int from = Math.max(line.from(), at.from() - NEAR);
        ReadingText near =
                new ReadingText(source.id(), text.text().substring(from, Math.min(line.to(), at.to() + NEAR)));
        Stretch found = new Stretches(near).sentence(at.from() - from);
        return holding(new Stretch(from + found.from(), from + found.to()), at);
    }

    private static Stretch holding(Stretch sentence, Stretch at) {
        return sentence.holds(at) ? sentence : at;
    }
}

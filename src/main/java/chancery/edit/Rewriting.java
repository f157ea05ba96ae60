package chancery.edit;

import chancery.model.Actor;
import chancery.model.Basis;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record with other references; nothing where it loses one that it cannot be without. What becomes double is joined, and
 * what would refer to the record itself, or say the same actor twice of one thing, is let go. A record none of whose
 * references change comes out equal.
 */
final class Rewriting implements Entry.Cases<Optional<Entry>> {

    private final Fate fate;

    Rewriting(Fate fate) {
        this.fate = fate;
    }

    @Override
    public Optional<Entry> dossier(Dossier dossier) {
        return Optional.of(dossier);
    }

    @Override
    public Optional<Entry> source(Source source) {
        Id<Source> relays = to(Relation.RELAYED, source.relays());
        return Optional.of(source.withRelays(source.id().equals(relays) ? null : relays));
    }

    @Override
    public Optional<Entry> actor(Actor actor) {
        Id<Actor> side = to(Relation.SIDE, actor.side());
        return Optional.of(actor.withSide(actor.id().equals(side) ? null : side));
    }

    @Override
    public Optional<Entry> place(Place place) {
        return Optional.of(place);
    }

    @Override
    public Optional<Entry> event(Event event) {
        return Optional.of(new Event(
                event.id(),
                event.title(),
                event.summary(),
                event.kind(),
                event.reality(),
                notFromItself(event, when(Relation.EVENT_DATED_FROM, event.when())),
                to(Relation.PLACE, event.place()),
                each(event.participants(), this::participant),
                each(event.passages(), passage -> fate.of(Relation.RESTS_ON, passage)),
                new Accounts(fate).of(event.accounts()),
                event.importance(),
                event.tags(),
                each(event.issues(), issue -> fate.of(Relation.BEARS_ON, issue))));
    }

    @Override
    public Optional<Entry> quote(Quote quote) {
        Id<Actor> speaker = to(Relation.SPEAKER, quote.speaker());
        When said = quote.saidWhen();
        return Optional.of(new Quote(
                quote.id(),
                quote.kind(),
                speaker,
                otherThan(speaker, quote.speaker(), to(Relation.SPOKEN_FOR, quote.onBehalfOf()), quote.onBehalfOf()),
                otherThan(speaker, quote.speaker(), to(Relation.RELAYER, quote.relayedBy()), quote.relayedBy()),
                quote.cue(),
                to(Relation.SAID_AT, quote.event()),
                said == null ? null : when(Relation.QUOTE_DATED_FROM, said),
                quote.text(),
                quote.language(),
                quote.translation(),
                quote.translator(),
                passages(quote)));
    }

    @Override
    public Optional<Entry> issue(Issue issue) {
        return Optional.of(issue);
    }

    @Override
    public Optional<Entry> position(Position position) {
        Id<Actor> holder = fate.of(Relation.HOLDER, position.actor());
        Id<Issue> issue = fate.of(Relation.ISSUE, position.issue());
        Id<Actor> behalf = to(Relation.HELD_FOR, position.onBehalfOf());
        List<Evidence> evidence = each(position.evidence(), this::evidence);
        return holder == null || issue == null
                ? Optional.empty()
                : Optional.of(new Position(
                        position.id(),
                        holder,
                        otherThan(holder, position.actor(), behalf, position.onBehalfOf()),
                        issue,
                        position.stance(),
                        position.condition(),
                        position.confidence(),
                        position.basis(),
                        position.holds(),
                        position.reasoning(),
                        evidence));
    }

    @Override
    public Optional<Entry> note(Note note) {
        return Optional.<Id<? extends Entry>>ofNullable(fate.of(Relation.NOTE, note.on()))
                .map(note::withOn);
    }

    private When when(Relation relation, When when) {
        return when(fate, relation, when);
    }

    /** What is turned to the very event that counts from it leaves that one a date of its own. */
    private static When notFromItself(Event event, When when) {
        return event.id().equals(when.anchor()) ? alone(when) : when;
    }

    static When when(Fate fate, Relation relation, When when) {
        Id<? extends Entry> anchor = when.anchor();
        if (anchor == null) {
            return when;
        }
        Id<? extends Entry> now = fate.of(relation, anchor);
        return anchor.equals(now) ? when : now == null ? alone(when) : from(now, when);
    }

    private static When from(Id<? extends Entry> anchor, When when) {
        return new When(when.wording(), when.edtf(), when.bounds(), when.basis(), when.zone(), anchor, when.offset());
    }

    /**
     * A date whose anchor goes keeps its words and where it lies. How far it lay from the anchor then says nothing, and what was
     * counted from it is from now on what the analyst has concluded; words without a date are words alone.
     */
    private static When alone(When when) {
        Basis basis = when.basis() != Basis.RELATIVE ? when.basis() : when.undated() ? null : Basis.INFERRED;
        return new When(when.wording(), when.edtf(), when.bounds(), basis, when.zone(), null, null);
    }

    private @Nullable Participant participant(Participant participant) {
        Id<Actor> actor = fate.of(Relation.PARTICIPANT, participant.actor());
        return actor == null ? null : new Participant(actor, participant.part());
    }

    private @Nullable Evidence evidence(Evidence evidence) {
        if (evidence instanceof Evidence.OfQuote quote) {
            Id<Quote> id = fate.of(Relation.EVIDENCE, quote.id());
            return id == null ? null : new Evidence.OfQuote(id);
        }
        Id<Event> id = evidence instanceof Evidence.OfEvent event ? fate.of(Relation.EVIDENCE, event.id()) : null;
        return id == null ? null : new Evidence.OfEvent(id);
    }

    /** The words of a quote are those of all its parts: where one goes, the others tell something else and go as well. */
    private List<Passage> passages(Quote quote) {
        boolean whole = quote.passages().stream().allMatch(passage -> fate.of(Relation.QUOTED_FROM, passage) != null);
        return whole ? each(quote.passages(), passage -> fate.of(Relation.QUOTED_FROM, passage)) : List.of();
    }

    /** An actor beside another one, unless the rewriting has made them one. */
    private static @Nullable Id<Actor> otherThan(
            @Nullable Id<Actor> one,
            @Nullable Id<Actor> oneBefore,
            @Nullable Id<Actor> other,
            @Nullable Id<Actor> before) {
        return Objects.equals(one, other) && !Objects.equals(oneBefore, before) ? null : other;
    }

    private <T extends Entry> @Nullable Id<T> to(Relation relation, @Nullable Id<T> to) {
        return to == null ? null : fate.of(relation, to);
    }

    private static <T> List<T> each(List<T> before, Function<T, @Nullable T> rewrite) {
        List<T> after = before.stream()
                .flatMap(one -> Optional.ofNullable(rewrite.apply(one)).stream())
                .toList();
        return after.equals(before) ? before : after.stream().distinct().toList();
    }
}

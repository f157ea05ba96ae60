package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a new position begins with: what can be told from the quote, event, actor or cell that is at hand.
 *
 * @param evidence what is at hand, as evidence; empty where it is none
 * @param words what the evidence says, for the form; may be empty
 * @param paraphrase whether the words are ours
 * @param actor who takes the position, or null
 * @param behalf whom it is taken for, or null
 * @param issue what it is on, or null
 * @param from the date of the evidence, or null
 * @param basis how the stance is read from the evidence
 */
public record PositionStart(
        List<Evidence> evidence,
        String words,
        boolean paraphrase,
        @Nullable Id<Actor> actor,
        @Nullable Id<Actor> behalf,
        @Nullable Id<Issue> issue,
        @Nullable Edtf from,
        PositionBasis basis) {

    /** The part of an event that makes somebody its main participant, before all others. */
    private static final String SPEAKER = "speaker";

    /** Copies the list. */
    public PositionStart {
        evidence = List.copyOf(evidence);
    }

    /** A position about which nothing is known but where in the matrix it is to stand. */
    public static PositionStart at(@Nullable Spot spot) {
        return new PositionStart(
                List.of(),
                "",
                false,
                spot == null ? null : spot.actor(),
                null,
                spot == null ? null : spot.issue(),
                null,
                PositionBasis.INFERRED);
    }

    /** What can be told from a record; asks the file. */
    static PositionStart of(@Nullable Entry entry, Shelf shelf) {
        return entry == null ? at(null) : entry.match(new Of(shelf));
    }

    /** On an issue where none is known yet. */
    PositionStart on(@Nullable Id<Issue> other) {
        return new PositionStart(evidence, words, paraphrase, actor, behalf, other, from, basis);
    }

    /** The same for each kind of record. */
    private record Of(Shelf shelf) implements Entry.Cases<PositionStart> {

        @Override
        public PositionStart quote(Quote quote) {
            Optional<Event> event = Optional.ofNullable(quote.event()).flatMap(shelf::event);
            When said = quote.saidWhen() != null
                    ? quote.saidWhen()
                    : event.map(Event::when).orElse(When.UNDATED);
            boolean reported = quote.kind() == QuoteKind.REPORTED;
            return new PositionStart(
                    List.of(new Evidence.OfQuote(quote.id())),
                    reported ? quote.text() : Words.say("positions.quoted", quote.text()),
                    reported,
                    quote.speaker(),
                    Objects.equals(quote.onBehalfOf(), quote.speaker()) ? null : quote.onBehalfOf(),
                    null,
                    said.edtf(),
                    reported ? PositionBasis.INTERPRETED : PositionBasis.SAID);
        }

        @Override
        public PositionStart event(Event event) {
            Id<Actor> main = event.participants().stream()
                    .filter(one -> one.part().equals(SPEAKER))
                    .findFirst()
                    .or(() -> event.participants().stream().findFirst())
                    .map(Participant::actor)
                    .orElse(null);
            return new PositionStart(
                    List.of(new Evidence.OfEvent(event.id())),
                    event.title(),
                    true,
                    main,
                    null,
                    event.issues().size() == 1 ? event.issues().get(0) : null,
                    event.when().edtf(),
                    PositionBasis.INFERRED);
        }

        @Override
        public PositionStart position(Position position) {
            return new PositionStart(
                    List.of(),
                    "",
                    false,
                    position.actor(),
                    position.onBehalfOf(),
                    position.issue(),
                    null,
                    PositionBasis.INFERRED);
        }

        @Override
        public PositionStart actor(Actor actor) {
            return new PositionStart(List.of(), "", false, actor.id(), null, null, null, PositionBasis.INFERRED);
        }

        @Override
        public PositionStart issue(Issue issue) {
            return at(null).on(issue.id());
        }

        @Override
        public PositionStart dossier(Dossier dossier) {
            return at(null);
        }

        @Override
        public PositionStart source(Source source) {
            return at(null);
        }

        @Override
        public PositionStart place(Place place) {
            return at(null);
        }

        @Override
        public PositionStart note(Note note) {
            return at(null);
        }
    }
}

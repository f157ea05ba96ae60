package chancery.edit;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Dismissal;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Grade;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Stance;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.time.Edtf;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Edits as an analyst might make them, drawn by lot: additions, changes, removals with what depends on them, and all else. */
final class RandomEdits {

    private final Random random;
    private int number;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    /** The next edit that is possible in the dossier as it is. */
    Edit next(Shelf shelf) {
        Optional<Edit> edit = Optional.empty();
        while (edit.isEmpty()) {
            number++;
            edit = drawn(shelf);
        }
        return edit.get();
    }

    private Optional<Edit> drawn(Shelf shelf) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> edit("Add", Change.added(fresh(shelf)));
            case 4, 5 -> renamed(shelf);
            case 6 -> deleted(shelf);
            case 7 -> merged(shelf);
            case 8 -> dismissed(shelf);
            default -> random.nextBoolean() ? text(shelf) : cover(shelf);
        };
    }

    private Entry fresh(Shelf shelf) {
        String id = "new-" + number;
        return switch (random.nextInt(8)) {
            case 0 ->
                new Actor(
                        new Id<>(id),
                        "Actor " + number,
                        ActorKind.PERSON,
                        List.of("A " + number),
                        actor(shelf),
                        List.of(),
                        null);
            case 1 -> new Place(new Id<>(id), "Place " + number, number % 90 + 0.25, -number % 90 * 1.5);
            case 2 -> new Issue(new Id<>(id), "Issue " + number, "Is it so?", null, "It is.");
            case 3 -> event(shelf, new Id<>(id));
            case 4 -> quote(shelf, new Id<>(id));
            case 5 ->
                new Source(
                        new Id<>(id),
                        highest(shelf) + 1,
                        "Source " + number,
                        null,
                        null,
                        null,
                        null,
                        null,
                        SourceKind.OFFICIAL,
                        Grade.UNKNOWN,
                        null,
                        null,
                        1);
            case 6 ->
                shelf.actors().isEmpty() || shelf.issues().isEmpty()
                        ? note(shelf, new Id<>(id))
                        : position(shelf, new Id<>(id));
            default -> note(shelf, new Id<>(id));
        };
    }

    private Event event(Shelf shelf, Id<Event> id) {
        return new Event(
                id,
                "Event " + number,
                "With \"quotes\"\nand lines.",
                "meeting",
                Reality.SCHEDULED,
                number % 3 == 0 ? When.UNDATED : when("2022-01-" + (10 + number % 20)),
                null,
                List.of(),
                List.of(),
                List.of(),
                number % 4,
                List.of("tag"),
                shelf.issues().stream().limit(2).map(Issue::id).toList());
    }

    private Quote quote(Shelf shelf, Id<Quote> id) {
        return new Quote(
                id,
                QuoteKind.REPORTED,
                actor(shelf),
                null,
                null,
                "said",
                null,
                null,
                "Words " + number,
                null,
                null,
                null,
                List.of());
    }

    private Position position(Shelf shelf, Id<Position> id) {
        return new Position(
                id,
                any(shelf.actors()).id(),
                null,
                any(shelf.issues()).id(),
                Stance.of(number % 5 - 2),
                null,
                null,
                PositionBasis.SAID,
                new Holding(Edtf.parse("2022-01"), null),
                null,
                shelf.quotes().stream()
                        .limit(2)
                        .<Evidence>map(quote -> new Evidence.OfQuote(quote.id()))
                        .toList());
    }

    private Note note(Shelf shelf, Id<Note> id) {
        return new Note(
                id,
                NoteKind.REMARK,
                any(all(shelf)).id(),
                "Note " + number,
                null,
                null,
                "Ada",
                Instant.ofEpochSecond(number));
    }

    private Optional<Edit> renamed(Shelf shelf) {
        return Renaming.of(shelf, any(all(shelf)).id(), "Renamed " + number, random.nextBoolean());
    }

    private Optional<Edit> deleted(Shelf shelf) {
        Entry entry = any(all(shelf));
        return Deleting.possible(entry.entryKind())
                ? Optional.of(Deleting.of(shelf, entry.id()).edit())
                : Optional.empty();
    }

    private Optional<Edit> merged(Shelf shelf) {
        Actor one = any(shelf.actors());
        Actor other = any(shelf.actors());
        if (one.equals(other)) {
            return Optional.empty();
        }
        return Merging.of(shelf, one.id(), other.id()).match(new Proposal.Cases<>() {
            @Override
            public Optional<Edit> possible(Proposal.Possible possible) {
                return Optional.of(possible.plan().edit());
            }

            @Override
            public Optional<Edit> refused(String reason) {
                return Optional.empty();
            }
        });
    }

    private Optional<Edit> dismissed(Shelf shelf) {
        List<Dismissal> there = shelf.dismissals();
        return there.size() > 5
                ? edit("Recall", Change.recalled(any(there)))
                : edit(
                        "Dismiss",
                        Change.dismissed(new Dismissal(
                                "weekday", any(all(shelf)).id(), "finding " + number, "A slip.", "Ada", null)));
    }

    private Optional<Edit> text(Shelf shelf) {
        List<Source> bare = shelf.sources().stream()
                .filter(source -> shelf.text(source.id()).isEmpty())
                .toList();
        return bare.isEmpty()
                ? Optional.empty()
                : edit("Take in text", Change.text(any(bare).id(), null, "A text, number " + number + ".\n"));
    }

    private Optional<Edit> cover(Shelf shelf) {
        return edit("Edit cover", Change.replaced(shelf.dossier(), NewDossier.titled("Dossier " + number)));
    }

    private static Optional<Edit> edit(String name, Change change) {
        return Optional.of(new Edit(name, List.of(change)));
    }

    private static When when(String day) {
        Edtf edtf = Edtf.parse(day);
        return new When("that day", edtf, edtf.bounds(), null, null, null, null);
    }

    private @Nullable Id<Actor> actor(Shelf shelf) {
        return shelf.actors().isEmpty() ? null : any(shelf.actors()).id();
    }

    private static int highest(Shelf shelf) {
        return shelf.sources().stream().mapToInt(Source::number).max().orElse(0);
    }

    private static List<Entry> all(Shelf shelf) {
        return List.<List<? extends Entry>>of(
                        List.of(shelf.dossier()),
                        shelf.sources(),
                        shelf.actors(),
                        shelf.places(),
                        shelf.events(),
                        shelf.quotes(),
                        shelf.issues(),
                        shelf.positions(),
                        shelf.notes())
                .stream()
                .<Entry>flatMap(List::stream)
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

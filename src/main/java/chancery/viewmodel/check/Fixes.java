package chancery.viewmodel.check;

import chancery.check.Backwards;
import chancery.check.Finding;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.edit.Merging;
import chancery.edit.Proposal;
import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Basis;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Reality;
import chancery.model.Role;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The findings about which something can be done without knowing more than the dossier does. Each fix is one edit, under its
 * own name, and is offered only where it would change something.
 */
final class Fixes {

    private Fixes() {}

    /** What can be done about a finding, as things stand. Reads from the file: not for the JavaFX thread. */
    static Optional<Fix> of(Finding finding, Shelf shelf) {
        return switch (finding.check()) {
            case TENSE ->
                finding.kind() == EntryKind.EVENT
                        ? offer(
                                "scheduled",
                                finding,
                                entry -> scheduled(entry, shelf.dossier().asOf()),
                                shelf)
                        : none();
            case ENDS_BEFORE_START -> offer("turn-round", finding, Fixes::turnedRound, shelf);
            case RELAYED_TWICE ->
                finding.kind() == EntryKind.POSITION
                        ? offer("count-once", finding, entry -> countedOnce(entry, finding), shelf)
                        : none();
            case TWO_SPELLINGS -> merged(finding, shelf);
            case NOT_VERBATIM -> Reattach.of(finding, shelf);
            default -> none();
        };
    }

    private static Optional<Fix> none() {
        return Optional.empty();
    }

    private static Optional<Fix> offer(String word, Finding finding, UnaryOperator<Entry> mended, Shelf shelf) {
        String key = "window.checks.fix." + word;
        Function<Shelf, Optional<Edit>> edit = now -> now.entry(finding.on()).flatMap(entry -> {
            Entry after = mended.apply(entry);
            return after.equals(entry)
                    ? Optional.<Edit>empty()
                    : Optional.of(new Edit(Words.say(key + ".edit"), List.of(Change.replaced(entry, after))));
        });
        return edit.apply(shelf).map(possible -> new Fix(Words.say(key), edit));
    }

    /** What lies ahead of the dossier's day is scheduled; of what was to be over by then nobody knows whether it was. */
    private static Entry scheduled(Entry entry, @Nullable LocalDate asOf) {
        Event event = (Event) entry;
        boolean over = asOf != null && event.when().bounds().latest() < Tick.firstOf(asOf);
        return over || event.reality() == Reality.SCHEDULED ? event : event.withReality(Reality.SCHEDULED);
    }

    /** The second actor becomes the first one, with everything that refers to it. */
    private static Optional<Fix> merged(Finding finding, Shelf shelf) {
        Id<? extends Entry> gone = finding.others().get(0);
        Function<Shelf, Optional<Edit>> edit = now -> merging(now, gone, finding.on());
        return shelf.entry(finding.on())
                .filter(kept -> edit.apply(shelf).isPresent())
                .map(kept -> new Fix(Words.say("window.checks.fix.merge", ((Actor) kept).name()), edit));
    }

    private static Optional<Edit> merging(Shelf shelf, Id<? extends Entry> gone, Id<? extends Entry> kept) {
        Optional<EntryKind> one = shelf.entry(gone).map(Entry::entryKind);
        if (one.isEmpty() || !one.equals(shelf.entry(kept).map(Entry::entryKind))) {
            return Optional.empty();
        }
        return Merging.of(shelf, gone, kept).match(new Proposal.Cases<>() {
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

    private static Entry countedOnce(Entry entry, Finding finding) {
        Position position = (Position) entry;
        List<Evidence> once = position.evidence().stream()
                .filter(evidence -> !evidence.id().equals(finding.others().get(1)))
                .toList();
        return position.withEvidence(once);
    }

    private static Entry turnedRound(Entry entry) {
        return switch (entry.entryKind()) {
            case EVENT -> turnedRound((Event) entry);
            case ACTOR -> turnedRound((Actor) entry);
            case POSITION -> turnedRound((Position) entry);
            default -> entry;
        };
    }

    private static Entry turnedRound(Position position) {
        Holding holds = position.holds();
        return backwards(holds.from(), holds.to())
                ? position.withHolds(new Holding(holds.to(), holds.from()))
                : position;
    }

    private static Entry turnedRound(Actor actor) {
        List<Role> roles = actor.roles().stream()
                .map(role -> backwards(role.from(), role.to()) ? new Role(role.title(), role.to(), role.from()) : role)
                .toList();
        return actor.withRoles(roles);
    }

    private static Entry turnedRound(Event event) {
        long known = event.when().bounds().earliest();
        When when = turnedRound(event.when(), known);
        List<Account> accounts = event.accounts().stream()
                .map(account -> new Account(
                        account.source(),
                        account.when() == null ? null : turnedRound(account.when(), known),
                        account.figures()))
                .toList();
        return event.withWhen(when).withAccounts(accounts);
    }

    /** A wording such as "from 26 to 24 March" read the other way round, in the year of the event. */
    private static When turnedRound(When when, long known) {
        Optional<Backwards> backwards =
                when.wording() == null || when.edtf() != null ? Optional.empty() : Backwards.in(when.wording());
        if (backwards.isEmpty() || !Tick.known(known)) {
            return when;
        }
        Year year = Year.of(Tick.day(known).getYear());
        LocalDate first = year.atMonthDay(backwards.get().first());
        LocalDate last = year.atMonthDay(backwards.get().last());
        Edtf value = Edtf.parse(Edtf.day(first).text() + "/" + Edtf.day(last).text());
        return new When(
                when.wording(), value, value.bounds(), Basis.INFERRED, when.zone(), when.anchor(), when.offset());
    }

    private static boolean backwards(@Nullable Edtf from, @Nullable Edtf to) {
        if (from == null || to == null) {
            return false;
        }
        long start = from.bounds().earliest();
        long end = to.bounds().latest();
        return Tick.known(start) && Tick.known(end) && end < start;
    }
}

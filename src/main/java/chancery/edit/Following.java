package chancery.edit;

import chancery.model.Account;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Edtf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edit with what it brings along: dates that count from an event, or from the day of a source, move when that is dated anew;
 * what counts from them moves in its turn. A date that the edit itself sets stays as it says. An edit by which events would count
 * from each other in a circle cannot be made.
 */
final class Following {

    private final Shelf shelf;
    private final Edit edit;
    private final Map<Id<?>, Entry> before = new HashMap<>();
    private final Map<Id<?>, Entry> now = new LinkedHashMap<>();
    private final Deque<Id<?>> moved = new ArrayDeque<>();
    private final Set<Id<?>> seen = new HashSet<>();

    /** Reads what the edit is about. */
    Following(Shelf shelf, Edit edit) {
        this.shelf = shelf;
        this.edit = edit;
        for (Change change : edit.changes()) {
            Entry after = change.recordAfter().orElse(null);
            if (after instanceof Event || after instanceof Quote || after instanceof Source) {
                now.put(after.id(), after);
                shelf.entry(after.id()).ifPresent(was -> before.put(was.id(), was));
            }
        }
    }

    /** The edit as it is made; only where there is no {@link #circle}. */
    Edit whole() {
        if (now.isEmpty()) {
            return edit;
        }
        List.copyOf(now.values()).forEach(this::begin);
        while (!moved.isEmpty()) {
            follow(moved.pop());
        }
        return edited();
    }

    private void begin(Entry after) {
        Entry was = before.get(after.id());
        if (was != null) {
            take(after);
            if (!dated(was).equals(dated(Objects.requireNonNull(now.get(after.id()))))) {
                push(after.id());
            }
        }
    }

    private void push(Id<?> id) {
        if (seen.add(id)) {
            moved.add(id);
        }
    }

    private void follow(Id<?> anchor) {
        Set<Id<?>> counting = new LinkedHashSet<>(shelf.keys().countingFrom(anchor));
        now.values().stream()
                .filter(entry -> whens(entry).anyMatch(when -> anchor.equals(when.anchor())))
                .forEach(entry -> counting.add(entry.id()));
        for (Id<?> id : counting) {
            Entry entry = now.containsKey(id) ? now.get(id) : shelf.entry(id).orElse(null);
            if (entry != null && !removed(id)) {
                before.putIfAbsent(id, entry);
                Bounds was = dated(entry);
                take(entry);
                if (!was.equals(dated(Objects.requireNonNullElse(now.get(id), entry)))) {
                    push(id);
                }
            }
        }
    }

    /** Moves the dates of a record that count from what has been dated anew. */
    private void take(Entry entry) {
        List<When> were =
                whens(Objects.requireNonNullElse(before.get(entry.id()), entry)).toList();
        if (entry instanceof Event event) {
            List<Account> accounts = event.accounts().stream()
                    .map(account -> new Account(account.source(), counted(account.when(), were), account.figures()))
                    .toList();
            put(
                    event,
                    event.withWhen(Objects.requireNonNull(counted(event.when(), were)))
                            .withAccounts(accounts));
        } else if (entry instanceof Quote quote && quote.saidWhen() != null) {
            put(quote, quote.withSaidWhen(Objects.requireNonNull(counted(quote.saidWhen(), were))));
        }
    }

    private void put(Entry entry, Entry after) {
        if (!after.equals(entry)) {
            now.put(entry.id(), after);
        }
    }

    /** A date as it is counted now; the same where the edit sets it, and where what it counts from stays. */
    private @Nullable When counted(@Nullable When when, List<When> were) {
        if (when == null || !Counted.counts(when)) {
            return when;
        }
        for (When was : were) {
            Id<? extends Entry> from = was.anchor();
            if (from != null && anchored(was, when.anchor()).equals(when)) {
                Bounds then = bounds(shelf.entry(from).orElse(null));
                Bounds to = bounds(found(when.anchor()));
                return then == null || to == null ? when : Counted.moved(when, then, to);
            }
        }
        return when;
    }

    private @Nullable Entry found(@Nullable Id<? extends Entry> id) {
        return id == null
                ? null
                : now.containsKey(id) ? now.get(id) : shelf.entry(id).orElse(null);
    }

    private boolean removed(Id<?> id) {
        return edit.changes().stream()
                .anyMatch(change -> change.ofRecord()
                        && change.id().equals(id)
                        && change.recordAfter().isEmpty());
    }

    private Edit edited() {
        List<Change> changes = new ArrayList<>();
        Set<Id<?>> done = new HashSet<>();
        for (Change change : edit.changes()) {
            Entry after = change.recordAfter().map(Entry::id).map(now::get).orElse(null);
            Entry was = after == null ? null : before.get(after.id());
            if (after == null
                    || was == null
                    || change.recordAfter().filter(after::equals).isPresent()) {
                changes.add(change);
            } else if (!was.equals(after)) {
                changes.add(Change.replaced(was, after));
            }
            change.recordAfter().ifPresent(entry -> done.add(entry.id()));
        }
        now.forEach((id, after) -> {
            if (!done.contains(id) && before.containsKey(id)) {
                changes.add(Change.replaced(Objects.requireNonNull(before.get(id)), after));
            }
        });
        return changes.equals(edit.changes()) ? edit : new Edit(edit.name(), changes, edit.takesBack());
    }

    /** Why the edit cannot be made: the events that would count from each other. Nothing where it can. */
    Optional<String> circle() {
        for (Entry entry : now.values()) {
            if (entry instanceof Event event && !Objects.equals(event.when().anchor(), anchorBefore(event))) {
                List<String> way = new ArrayList<>(List.of(event.title()));
                Set<Id<?>> met = new HashSet<>();
                Optional<Event> next = anchor(event);
                while (next.isPresent() && met.add(next.get().id())) {
                    way.add(next.get().title());
                    if (next.get().id().equals(event.id())) {
                        return Optional.of(Words.say("edit.circle", String.join(" → ", way)));
                    }
                    next = anchor(next.get());
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Id<? extends Entry> anchorBefore(Event event) {
        return before.get(event.id()) instanceof Event was ? was.when().anchor() : null;
    }

    private Optional<Event> anchor(Event event) {
        return found(event.when().anchor()) instanceof Event next ? Optional.of(next) : Optional.empty();
    }

    private static Bounds dated(Entry entry) {
        Bounds bounds = bounds(entry);
        return bounds == null ? Bounds.UNDATED : bounds;
    }

    private static @Nullable Bounds bounds(@Nullable Entry entry) {
        if (entry instanceof Event event) {
            return event.when().bounds();
        }
        if (entry instanceof Source source) {
            Edtf published = source.published();
            return published == null ? Bounds.UNDATED : published.bounds();
        }
        return null;
    }

    private static Stream<When> whens(Entry entry) {
        if (entry instanceof Event event) {
            return Stream.concat(
                    Stream.of(event.when()),
                    event.accounts().stream().map(Account::when).filter(Objects::nonNull));
        }
        return entry instanceof Quote quote ? Stream.ofNullable(quote.saidWhen()) : Stream.empty();
    }

    private static When anchored(When when, @Nullable Id<? extends Entry> anchor) {
        return new When(when.wording(), when.edtf(), when.bounds(), when.basis(), when.zone(), anchor, when.offset());
    }
}

package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.store.Step;
import chancery.store.Touch;
import chancery.store.Trace;
import chancery.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Thinks out how one record comes back from the wastebasket. */
final class Return {

    private final Shelf shelf;
    private final Id<? extends Entry> record;

    /** What the edit that removed it removed, and is not there now: what can come back. */
    private final Map<Id<?>, Change> candidates = new LinkedHashMap<>();

    /** What comes back. */
    private final Set<Id<?>> coming = new LinkedHashSet<>();

    Return(Shelf shelf, Id<? extends Entry> record) {
        this.shelf = shelf;
        this.record = record;
    }

    TakingBack plan() {
        Optional<Touch> removal = shelf.historyOf(record, Integer.MAX_VALUE, 10).stream()
                .filter(touch -> touch.trace().part() == Trace.Part.RECORD)
                .findFirst()
                .filter(touch -> touch.trace().after() == null);
        if (removal.isEmpty() || shelf.entry(record).isPresent()) {
            return new TakingBack.Blocked(Words.say("edit.return.there"), List.of());
        }
        Step step = removal.get().step();
        List<Change> inverse =
                Remembered.edit(step, shelf.traces(step.number())).inverse().changes();
        for (Change change : inverse) {
            boolean added = change.ofRecord() && change.inverse().recordAfter().isEmpty();
            if (added && shelf.entry(change.id()).isEmpty()) {
                candidates.put(change.id(), change);
            }
        }
        Set<Id<?>> missing = gather(record);
        if (!missing.isEmpty()) {
            return new TakingBack.Blocked(
                    Words.say(
                            "edit.return.missing",
                            missing.stream().map(Id::value).collect(Collectors.joining(", "))),
                    List.of());
        }
        gatherDependents();
        return new TakingBack.Clear(new Edit(name(), chosen(inverse)));
    }

    /** Has a record come, and what it needs; where something of that is gone for good, nothing, and answers what. */
    private Set<Id<?>> gather(Id<?> wanted) {
        Set<Id<?>> found = new LinkedHashSet<>();
        Set<Id<?>> missing = new LinkedHashSet<>();
        Deque<Id<?>> open = new ArrayDeque<>(List.of(wanted));
        while (!open.isEmpty()) {
            Id<?> next = open.pop();
            if (found.contains(next)
                    || coming.contains(next)
                    || shelf.entry(next).isPresent()) {
                continue;
            }
            Change change = candidates.get(next);
            if (change == null) {
                missing.add(next);
            } else {
                found.add(next);
                open.addAll(references(change));
            }
        }
        if (missing.isEmpty()) {
            coming.addAll(found);
        }
        return missing;
    }

    /** Has those come that refer to the record, and those that refer to them, where nothing they need is gone. */
    private void gatherDependents() {
        Set<Id<?>> referred = new LinkedHashSet<>(Set.of(record));
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<Id<?>, Change> candidate : candidates.entrySet()) {
                if (!referred.contains(candidate.getKey())
                        && !Collections.disjoint(references(candidate.getValue()), referred)
                        && gather(candidate.getKey()).isEmpty()) {
                    referred.add(candidate.getKey());
                    more = true;
                }
            }
        }
    }

    private List<Change> chosen(List<Change> inverse) {
        List<Change> chosen = new ArrayList<>();
        for (Change change : inverse) {
            if (change.ofRecord() ? comes(change) || refersAgain(change) : text(change)) {
                chosen.add(change);
            }
        }
        return chosen;
    }

    private boolean comes(Change change) {
        return coming.contains(change.id()) && candidates.get(change.id()) == change;
    }

    /** Whether a record that stayed would refer again to what comes, and to nothing that is gone. */
    private boolean refersAgain(Change change) {
        Set<Id<?>> references = references(change);
        return !candidates.containsKey(change.id())
                && !Collections.disjoint(references, coming)
                && change.fits(shelf)
                && references.stream()
                        .allMatch(id -> coming.contains(id) || shelf.entry(id).isPresent());
    }

    private boolean text(Change change) {
        return coming.contains(change.id()) && change.turn() == Change.Turn.TEXTS_COME && change.fits(shelf);
    }

    private String name() {
        Entry entry = Optional.ofNullable(candidates.get(record))
                .flatMap(Change::recordAfter)
                .orElseThrow();
        return Words.say(
                "edit.return", Words.say("edit.kind." + entry.entryKind().word()), Called.in(shelf, entry));
    }

    private static Set<Id<?>> references(Change change) {
        return change.recordAfter().map(References::all).orElse(Set.of());
    }
}

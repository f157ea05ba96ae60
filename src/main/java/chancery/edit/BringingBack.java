package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.store.Touch;
import chancery.store.Trace;
import chancery.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a record back from the wastebasket, whole: where nothing later stands in the way, by taking back the edit that removed
 * it, so that everybody refers to it again who did; otherwise as it was, together with what it refers to, if that lies there,
 * too.
 */
public final class BringingBack {

    private final Shelf shelf;
    private final Map<Id<?>, Touch> basket = new HashMap<>();
    private final Map<Id<?>, Entry> coming = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    private BringingBack(Shelf shelf) {
        this.shelf = shelf;
        shelf.wastebasket().forEach(touch -> basket.putIfAbsent(touch.trace().record(), touch));
    }

    /** The edit, or why it cannot be. */
    public static TakingBack of(Shelf shelf, Id<? extends Entry> id) {
        return new BringingBack(shelf).plan(id);
    }

    /** A record as it lies in the wastebasket. */
    public static Optional<Entry> entry(Touch touch) {
        return Optional.ofNullable(was(touch));
    }

    private TakingBack plan(Id<? extends Entry> id) {
        Touch touch = basket.get(id);
        Entry entry = touch == null ? null : was(touch);
        if (touch == null || entry == null) {
            return new TakingBack.Blocked(Words.say("edit.bring.gone"), List.of());
        }
        TakingBack whole = TakingBack.of(shelf, touch.step().number());
        return whole.match(clear -> clear, blocked -> alone(entry));
    }

    private TakingBack alone(Entry entry) {
        Deque<Entry> waiting = new ArrayDeque<>(List.of(entry));
        coming.put(entry.id(), entry);
        while (!waiting.isEmpty()) {
            for (Id<?> needed : References.of(waiting.pop())) {
                if (!coming.containsKey(needed) && shelf.entry(needed).isEmpty()) {
                    fetch(needed, waiting);
                }
            }
        }
        if (!missing.isEmpty()) {
            return new TakingBack.Blocked(Words.say("edit.bring.missing", String.join(", ", missing)), List.of());
        }
        List<Change> changes = new ArrayList<>();
        coming.values().forEach(one -> {
            changes.add(Change.added(one));
            text(one).ifPresent(changes::add);
        });
        String name = Words.say(
                "edit.bring", Words.say("edit.kind." + entry.entryKind().word()), Called.in(shelf, entry));
        return new TakingBack.Clear(new Edit(name, changes));
    }

    private void fetch(Id<?> needed, Deque<Entry> waiting) {
        Touch touch = basket.get(needed);
        Entry found = touch == null ? null : was(touch);
        if (found == null) {
            missing.add(needed.value());
        } else {
            coming.put(needed, found);
            waiting.add(found);
        }
    }

    private Optional<Change> text(Entry entry) {
        Touch touch = basket.get(entry.id());
        if (touch == null || !(entry instanceof Source source)) {
            return Optional.empty();
        }
        return shelf.traces(touch.step().number()).stream()
                .filter(trace ->
                        trace.part() == Trace.Part.TEXT && trace.record().equals(source.id()))
                .flatMap(trace -> Optional.ofNullable(trace.before()).stream())
                .findFirst()
                .map(text -> Change.text(source.id(), null, text));
    }

    /** As it was before it was removed; of what was added and then undone, as it was added. */
    private static @Nullable Entry was(Touch touch) {
        Change change = Remembered.change(touch.trace());
        return change instanceof Change.OfEntry of ? of.before() == null ? of.after() : of.before() : null;
    }
}

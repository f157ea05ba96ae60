package chancery.check;

import chancery.anchor.CodePoints;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.time.Bounds;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the checks stands on: the dossier, with what was read of it lately kept for the next check that asks. Of the
 * texts, which may be long, only the last one is kept: quotes come in the order of their sources.
 */
final class Ground {

    private final Shelf shelf;
    private final Dossier dossier;
    private final Map<Id<?>, Optional<Entry>> read = new Kept();
    private @Nullable Id<Source> textOf;
    private @Nullable CodePoints text;
    private final Weekdays weekdays;

    Ground(Shelf shelf) {
        this.shelf = shelf;
        this.dossier = shelf.dossier();
        this.weekdays = new Weekdays(dossier.language());
    }

    /** Forgets what was asked for longest ago. */
    private static final class Kept extends LinkedHashMap<Id<?>, Optional<Entry>> {

        private static final int MOST = 50_000;
        private static final long serialVersionUID = 1;

        Kept() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Id<?>, Optional<Entry>> eldest) {
            return size() > MOST;
        }
    }

    /** The file, for what is not asked by id. */
    Shelf shelf() {
        return shelf;
    }

    Dossier dossier() {
        return dossier;
    }

    /** Knows weekdays by their names. */
    Weekdays weekdays() {
        return weekdays;
    }

    /** Keeps records that were read anyway. */
    void keep(Collection<? extends Entry> entries) {
        entries.forEach(entry -> read.put(entry.id(), Optional.of(entry)));
    }

    Optional<Entry> entry(Id<?> id) {
        return read.computeIfAbsent(id, shelf::entry);
    }

    Optional<Source> source(Id<Source> id) {
        return entry(id).map(Source.class::cast);
    }

    Optional<Event> event(Id<Event> id) {
        return entry(id).map(Event.class::cast);
    }

    Optional<Quote> quote(Id<Quote> id) {
        return entry(id).map(Quote.class::cast);
    }

    /** The name of an actor. */
    String name(Id<Actor> id) {
        return entry(id).map(Actor.class::cast).map(Actor::name).orElse(id.value());
    }

    /** When a source was published, on the dossier's clock; undated where that is not known. */
    Bounds published(Id<Source> id) {
        return source(id)
                .flatMap(source -> Optional.ofNullable(source.published()))
                .map(day -> day.bounds(dossier.zone()))
                .orElse(Bounds.UNDATED);
    }

    /** The text of a source, or null where it is not held. */
    @Nullable
    CodePoints text(Id<Source> id) {
        if (!id.equals(textOf)) {
            text = shelf.text(id).map(CodePoints::of).orElse(null);
            textOf = id;
        }
        return text;
    }
}

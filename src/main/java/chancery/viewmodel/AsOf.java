package chancery.viewmodel;

import chancery.edit.ChangeSet;
import chancery.model.KnownFrom;
import chancery.model.Source;
import chancery.time.Edtf;
import chancery.time.Tick;
import chancery.work.Latest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The day all views look at the dossier from the end of: its own as-of day, until the user looks from another one. That changes
 * nothing in the dossier. What was not known on that day steps back, or is not shown at all.
 */
public final class AsOf {

    private static final String REMEMBERED = "as-of.hides";

    private final Session session;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day;
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper(this, "away");
    private final ReadOnlyObjectWrapper<KnownThen> known;
    private final BooleanProperty hides = new SimpleBooleanProperty(this, "hides");
    private @Nullable KnownFrom read;

    /** The days of publication, and the sources they were read off. */
    private NavigableSet<LocalDate> published = Collections.emptyNavigableSet();

    private List<Source> publishedBy = List.of();

    /** Looks from the dossier's own day. */
    AsOf(Session session) {
        this.session = session;
        this.reading = new Latest(session.work());
        this.day = new ReadOnlyObjectWrapper<>(this, "day", own());
        this.known = new ReadOnlyObjectWrapper<>(this, "known", KnownThen.all(own(), session.contents()));
        know();
    }

    /** The day looked from; its value is null where neither the dossier nor the user has said one. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** The day looked from, or null. */
    public @Nullable LocalDate day() {
        return day.get();
    }

    /** The last second of the day looked from, or {@link Tick#FUTURE} where there is none. */
    public long tick() {
        return KnownThen.tickOf(day.get());
    }

    /** The dossier's own day, or null. */
    public @Nullable LocalDate own() {
        return session.contents().dossier().asOf();
    }

    /** Whether the day looked from is another one than the dossier's. */
    public ReadOnlyBooleanProperty awayProperty() {
        return away.getReadOnlyProperty();
    }

    /** What was known on the day; it follows the day when that has been found out. Never null. */
    public ReadOnlyObjectProperty<KnownThen> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** What was known on the day. */
    public KnownThen known() {
        return known.get();
    }

    /** Whether what was not known is hidden, and does not only step back. */
    public BooleanProperty hidesProperty() {
        return hides;
    }

    /** Hides or not as the user last wanted, and remembers it from here on. */
    public void remember(Memory memory) {
        hides.set(memory.settings().remembered().containsKey(REMEMBERED));
        hides.addListener((property, before, after) ->
                memory.change(settings -> settings.remembering(REMEMBERED, after ? "" : null)));
    }

    /** Leaves what was not known out of the rows, or fades it, from here on. */
    void tell(ShownRows rows) {
        known.subscribe(then -> rows.known(then.contents(), then.shown(hides.get())));
        hides.subscribe(now -> rows.known(known().contents(), known().shown(now)));
    }

    /** Looks from a day. */
    public void look(LocalDate from) {
        if (!from.equals(day.get())) {
            day.set(from);
            settle();
        }
    }

    /** Looks from the dossier's own day again. */
    public void reset() {
        if (away.get()) {
            day.set(own());
            settle();
        }
    }

    /** Looks from some days later, or earlier for a negative number; from today where there was no day. */
    public void step(int days) {
        look(start().plusDays(days));
    }

    /** Looks from the day of the next publication; from the last one on nothing happens. */
    public void nextPublication() {
        look(Objects.requireNonNullElse(publications().higher(start()), start()));
    }

    /** Looks from the day of the publication before; from the first one on nothing happens. */
    public void previousPublication() {
        look(Objects.requireNonNullElse(publications().lower(start()), start()));
    }

    /** Today in the dossier's zone. */
    public LocalDate today() {
        return LocalDate.now(session.contents().dossier().zone());
    }

    /** The days on which sources were published, as far as they are known. */
    public NavigableSet<LocalDate> publications() {
        return publications(session.contents());
    }

    /** Read off the sources once, as long as these are the same. */
    private NavigableSet<LocalDate> publications(Contents contents) {
        if (contents.sources() != publishedBy || published.isEmpty()) {
            publishedBy = contents.sources();
            published = Collections.unmodifiableNavigableSet(daysOf(contents));
        }
        return published;
    }

    /** The dossier was edited. */
    void after(ChangeSet changes) {
        boolean same = day.get() == null ? own() == null : !away.get();
        if (changes.touchesSourcing()) {
            read = null;
        }
        if (same) {
            day.set(own());
        }
        settle();
    }

    private void settle() {
        away.set(!Objects.equals(day.get(), own()));
        know();
    }

    /** Only where a source was published after the day does the file have to be asked. */
    private void know() {
        LocalDate now = day.get();
        Contents contents = session.contents();
        if (now == null || everythingOn(now, contents)) {
            reading.cancel();
            known.set(KnownThen.all(now, contents));
            return;
        }
        KnownFrom before = read;
        session.ask(
                reading,
                shelf -> KnownThen.of(
                        now, contents, before == null ? shelf.keys().knownFrom() : before),
                answer -> {
                    read = answer.from();
                    known.set(answer);
                });
    }

    /** Notes count as written on the dossier's own day at the latest, so from there only the sources matter. */
    private boolean everythingOn(LocalDate day, Contents contents) {
        return day.equals(contents.dossier().asOf())
                && publications(contents).tailSet(day, false).isEmpty();
    }

    private static NavigableSet<LocalDate> daysOf(Contents contents) {
        ZoneId zone = contents.dossier().zone();
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Source source : contents.sources()) {
            Edtf published = source.published();
            long tick = published == null ? Tick.PAST : published.bounds(zone).earliest();
            if (Tick.known(tick)) {
                days.add(Tick.day(tick));
            }
        }
        return days;
    }

    private LocalDate start() {
        LocalDate now = day.get();
        return now == null ? today() : now;
    }
}

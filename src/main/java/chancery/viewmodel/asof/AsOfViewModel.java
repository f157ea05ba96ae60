package chancery.viewmodel.asof;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Dossier;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import chancery.time.read.DateReader;
import chancery.time.read.Reading;
import chancery.viewmodel.AsOf;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Session;
import chancery.viewmodel.Tally;
import chancery.viewmodel.position.DayAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The card on which the day that is looked from is chosen: typed, or on a line of days with a mark where a source was published;
 * with what was not known then, counted.
 */
public final class AsOfViewModel {

    private final Session session;
    private final AsOf asOf;
    private final ReadOnlyObjectWrapper<DayAxis> axis;
    private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper(this, "day", "");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper(this, "banner", "");

    /** Shows from which day a dossier is looked at. */
    public AsOfViewModel(Session session) {
        this.session = session;
        this.asOf = session.asOf();
        this.axis = new ReadOnlyObjectWrapper<>(this, "axis", DossierDays.of(session.contents(), asOf));
        asOf.dayProperty().subscribe(this::tell);
        asOf.knownProperty().subscribe(this::count);
        asOf.hidesProperty().subscribe(() -> count(asOf.known()));
        session.contentsProperty().subscribe(contents -> tell(asOf.day()));
    }

    /** The day itself, and what was known then. */
    public AsOf asOf() {
        return asOf;
    }

    /** The days from which one may look, with the days of publication marked. */
    public ReadOnlyObjectProperty<DayAxis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    /** The day looked from, such as "10 Jan 2022"; empty where there is none. */
    public ReadOnlyStringProperty dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** What was not known then, such as "Not known yet: 9 events, 14 quotes". */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What is said over the views while another day than the dossier's is looked from; else empty. */
    public ReadOnlyStringProperty bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** The day looked from; the dossier's or today where there is none. */
    public LocalDate day() {
        LocalDate now = asOf.day();
        return now == null ? asOf.today() : now;
    }

    /** The day whose end is meant by words such as "5 January"; nothing where they say no day. */
    public Optional<LocalDate> read(String typed) {
        DateReader reader = DateReader.of(day());
        return typed.isBlank()
                ? Optional.empty()
                : reader.read(typed).match(AsOfViewModel::last, any -> Optional.empty());
    }

    /** Whether the day looked from can be made the dossier's. */
    public boolean canKeep() {
        return session.editing().possible() && asOf.awayProperty().get() && asOf.day() != null;
    }

    /** Makes the day looked from the dossier's own: an edit, which can be undone. */
    public void keep() {
        LocalDate wanted = asOf.day();
        if (wanted != null && canKeep()) {
            session.editing().make(shelf -> keeping(shelf, wanted), changes -> {});
        }
    }

    private static Optional<Edit> keeping(Shelf shelf, LocalDate day) {
        Dossier before = shelf.dossier();
        Dossier after = new Dossier(
                before.id(),
                before.title(),
                before.marking(),
                before.zone(),
                day,
                before.cutOff(),
                before.author(),
                before.language());
        String name = Words.say("as-of.edit", inWords(day));
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Edit(name, List.of(Change.replaced(before, after))));
    }

    private void tell(@Nullable LocalDate now) {
        day.set(now == null ? "" : inWords(now));
        axis.set(DossierDays.of(session.contents(), asOf));
        count(asOf.known());
    }

    private void count(KnownThen known) {
        Tally notYet = known.notYet();
        List<String> parts = new ArrayList<>();
        add(parts, "as-of.events", notYet.events());
        add(parts, "as-of.quotes", notYet.quotes());
        add(parts, "as-of.positions", notYet.positions());
        add(parts, "as-of.notes", notYet.notes());
        missing.set(
                parts.isEmpty()
                        ? Words.say("as-of.everything")
                        : Words.say("as-of.missing", String.join(Words.say("as-of.and"), parts)));
        String how = parts.isEmpty() ? "none" : asOf.hidesProperty().get() ? "hidden" : "faded";
        banner.set(
                asOf.awayProperty().get() && asOf.day() != null
                        ? Words.say("as-of.banner." + how, DateWords.of(Edtf.day(asOf.day())))
                        : "");
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Words.say(key, count));
        }
    }

    private static Optional<LocalDate> last(Reading.Understood meaning) {
        long latest = meaning.bounds().latest();
        long earliest = meaning.bounds().earliest();
        long tick = Tick.known(latest) ? latest : earliest;
        return Tick.known(tick) ? Optional.of(Tick.day(tick)) : Optional.empty();
    }

    private static String inWords(LocalDate day) {
        return DateWords.bound(Tick.firstOf(day), false);
    }
}

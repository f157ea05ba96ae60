package chancery.viewmodel.asof;

import chancery.model.EventColumns;
import chancery.time.Tick;
import chancery.viewmodel.AsOf;
import chancery.viewmodel.Contents;
import chancery.viewmodel.position.DayAxis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days of a dossier that are worth looking from. */
final class DossierDays {

    /** Of the events, so many in a hundred at either end may lie outside: a treaty of long ago must not squeeze the rest. */
    private static final int OUTSIDE = 10;

    private DossierDays() {}

    /** From the bulk of the events and the first publication to the last of both, with the day looked from on it. */
    static DayAxis of(Contents contents, AsOf asOf) {
        NavigableSet<LocalDate> published = asOf.publications();
        TreeSet<LocalDate> all = new TreeSet<>(published);
        EventColumns events = contents.events();
        int end = events.size();
        while (end > 0 && !Tick.known(events.from(end - 1))) {
            end--;
        }
        if (end > 0) {
            int least = (int) (end * (long) OUTSIDE / 100);
            all.add(Tick.day(events.from(least)));
            all.add(Tick.day(events.from(end - 1 - least)));
        }
        if (asOf.own() != null) {
            all.add(asOf.own());
        }
        if (all.isEmpty()) {
            all.add(asOf.today());
        }
        long room = Math.max(3, ChronoUnit.DAYS.between(all.first(), all.last()) / 20);
        DayAxis axis = new DayAxis(all.first().minusDays(room), all.last().plusDays(room), published);
        return asOf.day() == null ? axis : axis.with(asOf.day());
    }
}

package chancery.viewmodel.timeline;

import chancery.model.Account;
import chancery.model.Basis;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.EdtfException;
import chancery.time.Offset;
import chancery.time.Range;
import chancery.time.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An event with another date, set by hand. The wording of a source no longer describes such a date: where the event rests on a
 * passage, the date as that source gives it is kept as the source's own account, and the event's date becomes the analyst's, without
 * a wording. A date that counts from an anchor goes on counting from it, so many days further.
 *
 * <p>Nothing comes of a move that has no meaning: beyond the calendar, or an end before the start.
 */
public final class Redating {

    private Redating() {}

    /** So many days later, or earlier for a negative number; as finely known as before. */
    public static Optional<Event> by(Event event, int days) {
        When when = event.when();
        return days == 0 ? Optional.empty() : changed(event, value -> Shift.by(value, days), moved(when, days), days);
    }

    /** Beginning on another day. */
    public static Optional<Event> from(Event event, LocalDate first) {
        return changed(event, value -> Shift.from(value, first), null, 0);
    }

    /** Ending on another day. */
    public static Optional<Event> to(Event event, LocalDate last) {
        return changed(event, value -> Shift.to(value, last), null, 0);
    }

    /** On a day, whatever was known before. */
    public static Event on(Event event, LocalDate day) {
        Edtf value = Edtf.day(day);
        When when = event.when();
        return event.withWhen(new When(when.wording(), value, value.bounds(), Basis.INFERRED, when.zone(), null, null));
    }

    private static Optional<Event> changed(
            Event event, UnaryOperator<Edtf> change, @Nullable Bounds narrowed, int days) {
        When when = event.when();
        Edtf before = when.edtf();
        if (before == null) {
            return Optional.empty();
        }
        try {
            Edtf after = change.apply(before);
            Bounds bounds = narrowed == null ? after.bounds() : narrowed;
            String offset = days == 0 ? null : offset(when.offset(), days);
            boolean counted = offset != null && when.anchor() != null;
            When now = new When(
                    null,
                    after,
                    bounds,
                    counted ? when.basis() : Basis.INFERRED,
                    when.zone(),
                    counted ? when.anchor() : null,
                    offset);
            return after.equals(before) && bounds.equals(when.bounds())
                    ? Optional.empty()
                    : Optional.of(keepingAccount(event).withWhen(now));
        } catch (EdtfException noSuchDate) {
            return Optional.empty();
        }
    }

    private static @Nullable String offset(@Nullable String before, int days) {
        if (before == null) {
            return null;
        }
        Offset offset = Offset.parse(before);
        return new Offset(offset.period().plusDays(days), offset.duration()).text();
    }

    /** Bounds that were narrowed by hand move along; null where the value's own bounds will do. */
    private static @Nullable Bounds moved(When when, int days) {
        Edtf value = when.edtf();
        if (value == null || value.bounds().equals(when.bounds())) {
            return null;
        }
        Offset by = new Offset(Period.ofDays(days), Duration.ZERO);
        return new Bounds(moved(when.bounds().start(), by), moved(when.bounds().end(), by));
    }

    private static Range moved(Range range, Offset by) {
        return new Range(by.from(range.earliest()), by.from(range.latest()));
    }

    /** What the first source says of the date, kept apart before the event's own date is another. */
    private static Event keepingAccount(Event event) {
        boolean told = event.when().basis() == Basis.STATED || event.when().basis() == Basis.RELATIVE;
        if (!told || event.passages().isEmpty()) {
            return event;
        }
        Id<Source> source = event.passages().get(0).source();
        List<Account> accounts = new ArrayList<>(event.accounts());
        Account own = new Account(source, event.when(), List.of());
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (account.source().equals(source)) {
                if (account.when() == null) {
                    accounts.set(i, new Account(source, event.when(), account.figures()));
                }
                return event.withAccounts(accounts);
            }
        }
        accounts.add(own);
        return event.withAccounts(accounts);
    }
}

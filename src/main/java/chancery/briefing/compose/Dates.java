package chancery.briefing.compose;

import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Tone;
import chancery.model.Basis;
import chancery.model.Reality;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Precision;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates as a sheet gives them: the value in words, and the source's own wording where the value is less than a day. */
final class Dates {

    /** The longest date that is kept on one line, in characters. */
    private static final int UNBROKEN = 14;

    private final Moment asOf;
    private final Tongue tongue;

    Dates(Moment asOf, Tongue tongue) {
        this.asOf = asOf;
        this.tongue = tongue;
    }

    /** A date for a column: short where it lies in the year of the sheet, in full elsewhere. */
    String brief(When when) {
        Edtf value = when.edtf();
        return value == null ? Words.say("briefing.undated") : brief(value);
    }

    /** A date for a column; what goes on says so where nothing is known of its start. */
    String brief(When when, Reality reality) {
        return goesOn(when, reality) ? Words.say("briefing.ongoing") : brief(when);
    }

    /** Whether something goes on of which no start is known. */
    boolean goesOn(When when, Reality reality) {
        return reality == Reality.ONGOING && !Tick.known(when.bounds().earliest());
    }

    /** A value, short where it lies in the year of the sheet, in full elsewhere. */
    String brief(Edtf value) {
        return whole(upToDay(value)
                .map(day -> Words.say("briefing.by", of(Edtf.day(day))))
                .orElseGet(() -> of(value)));
    }

    /**
     * Since when something holds: a day that is only known at the latest is the day by which it did, and where that is the day
     * of the sheet, nothing is said by it.
     */
    Optional<String> since(Edtf value) {
        Optional<LocalDate> upTo = upToDay(value);
        if (upTo.filter(asOf.day()::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(upTo.isPresent() ? brief(value) : Words.say("briefing.since", brief(value)));
    }

    /** A month that days are under. */
    String heading(YearMonth month) {
        return tongue.heading(month);
    }

    /** A value in full. */
    String full(Edtf value) {
        return tongue.full(DateWords.of(value));
    }

    /** A day in full. */
    String full(LocalDate day) {
        return full(Edtf.day(day));
    }

    /** A moment in full, with its zone. */
    String moment(Moment moment) {
        return moment.words(tongue);
    }

    /** A short date without a place where a line could break. */
    private static String whole(String date) {
        return date.length() <= UNBROKEN ? date.replace(' ', '\u00a0') : date;
    }

    private String of(Edtf value) {
        Bounds bounds = value.bounds();
        String brief = DateWords.brief(value);
        if (sameYear(bounds)) {
            return tongue.brief(brief);
        }
        if (!Tick.known(bounds.earliest()) || !Tick.known(bounds.latest())) {
            return full(value);
        }
        int first = Tick.day(bounds.earliest()).getYear();
        int last = Tick.day(bounds.latest()).getYear();
        boolean told = brief.contains(Integer.toString(first));
        if (first != last) {
            return told && sameYear(bounds.latest()) ? tongue.brief(brief) : full(value);
        }
        return tongue.brief(told ? brief : dated(brief, Tick.day(bounds.earliest())));
    }

    /** A short date with its year: after the day, and not after the time of day that may follow it; at the end of a span. */
    private static String dated(String brief, LocalDate first) {
        String day = DateWords.brief(Edtf.day(first));
        String year = Integer.toString(first.getYear());
        boolean span = brief.startsWith(Words.say("time.brief.interval", day, ""));
        return brief.contains(day) && !span
                ? brief.replace(day, Words.say("briefing.dated", day, year))
                : Words.say("briefing.dated", brief, year);
    }

    /** The last day of a moment of which nothing else is known: "by 9 Jan" reads better than "before 10 Jan". */
    private static Optional<LocalDate> upToDay(Edtf value) {
        Bounds bounds = value.bounds();
        boolean open =
                value.kind() == Edtf.Kind.ONE_OF && !Tick.known(bounds.earliest()) && Tick.known(bounds.latest());
        return open && bounds.latest() == Tick.lastOf(Tick.day(bounds.latest()))
                ? Optional.of(Tick.day(bounds.latest()))
                : Optional.empty();
    }

    private boolean sameYear(Bounds bounds) {
        return sameYear(bounds.earliest())
                && sameYear(bounds.latest())
                && sameYear(bounds.start().latest());
    }

    private boolean sameYear(long tick) {
        return !Tick.known(tick) || Tick.day(tick).getYear() == asOf.day().getYear();
    }

    /** What a reader must know of how a date was come by: nothing where the source gives the day. */
    Phrase basis(When when) {
        String wording = when.wording();
        if (vague(when) && wording != null) {
            return Phrase.of(Words.say("briefing.wording", wording), Tone.QUIET);
        }
        return when.basis() == Basis.INFERRED && when.edtf() != null
                ? Phrase.of(Words.say("briefing.inferred"), Tone.QUIET)
                : Phrase.EMPTY;
    }

    private static boolean vague(When when) {
        Edtf value = when.edtf();
        return value == null
                || value.approximate()
                || value.uncertain()
                || value.kind() == Edtf.Kind.ONE_OF && longerThanTwoDays(value.bounds())
                || value.kind() == Edtf.Kind.SINGLE && value.precision().compareTo(Precision.DAY) < 0;
    }

    private static boolean longerThanTwoDays(Bounds bounds) {
        boolean closed = Tick.known(bounds.earliest()) && Tick.known(bounds.latest());
        return closed && bounds.latest() - bounds.earliest() > 2 * Tick.DAY;
    }

    /** When something happened, as far as it can be put in order: what is known best, and the end of all for what goes on. */
    long order(When when, Reality reality) {
        Bounds bounds = when.bounds();
        if (Tick.known(bounds.start().latest())) {
            return bounds.start().latest();
        }
        if (Tick.known(bounds.earliest())) {
            return bounds.earliest();
        }
        if (reality == Reality.ONGOING) {
            return asOf.now();
        }
        return Tick.known(bounds.latest()) ? bounds.latest() : Tick.PAST;
    }
}

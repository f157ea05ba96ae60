package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Range;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a position is held.
 *
 * <p>A position that does not say since when it holds counts as always held: nothing is known against it. One that says how
 * long ends then. One that does not is replaced by a later one of the same actor, on the same behalf and issue; later is what
 * surely begins after it has surely begun, so of two that may have begun at the same time neither replaces the other, and
 * neither does one whose beginning is not known. On the day on which a later one begins, the earlier is no longer held.
 *
 * @param start when it began, at the earliest and at the latest
 * @param end the last moment at which it is held, at the earliest and at the latest
 */
public record Tenure(Position position, Range start, Range end) {

    /**
     * The tenures of all positions of a dossier.
     *
     * @param zone the dossier's, for dates that say their own offset
     */
    public static List<Tenure> of(List<Position> positions, ZoneId zone) {
        Map<Voice, List<Tenure>> byVoice = positions.stream()
                .map(position -> stated(position, zone))
                .collect(Collectors.groupingBy(tenure -> Voice.of(tenure.position)));
        List<Tenure> tenures = new ArrayList<>();
        for (Position position : positions) {
            List<Tenure> voice = byVoice.getOrDefault(Voice.of(position), List.of());
            tenures.add(ended(stated(position, zone), voice));
        }
        return List.copyOf(tenures);
    }

    /** Whether it is held on a day, from its first second to its last. */
    public Held on(LocalDate day) {
        long first = Tick.firstOf(day);
        long last = Tick.lastOf(day);
        if (start.earliest() > last || end.latest() < first) {
            return Held.NO;
        }
        return start.latest() <= last && end.earliest() >= first ? Held.YES : Held.PERHAPS;
    }

    /** Whether it surely begins after another has surely begun; never where either does not say. */
    boolean later(Tenure other) {
        return other.position.holds().from() != null
                && position.holds().from() != null
                && start.earliest() > other.start.latest();
    }

    /** Whether one of the two takes the place of the other. */
    boolean takesTurnsWith(Tenure other) {
        return Voice.of(position).equals(Voice.of(other.position))
                && ((later(other) && other.open()) || (other.later(this) && open()));
    }

    /** Whether the dossier does not say how long it holds. */
    private boolean open() {
        return position.holds().to() == null;
    }

    private static Tenure stated(Position position, ZoneId zone) {
        Edtf from = position.holds().from();
        Edtf to = position.holds().to();
        Range start = from == null ? Range.ALWAYS : from.bounds(zone).start();
        Range end = to == null ? endOf(from, zone) : to.bounds(zone).end();
        return new Tenure(position, start, end);
    }

    /** A beginning written as a stretch that is over, such as {@code 2022-01-03/2022-01-09}, says its end too. */
    private static Range endOf(@Nullable Edtf from, ZoneId zone) {
        if (from == null || from.kind() != Edtf.Kind.INTERVAL) {
            return Range.NEVER;
        }
        Bounds bounds = from.bounds(zone);
        return Tick.known(bounds.latest()) ? bounds.end() : Range.NEVER;
    }

    private static Tenure ended(Tenure tenure, List<Tenure> voice) {
        if (!tenure.open()) {
            return tenure;
        }
        long earliest = tenure.end.earliest();
        long latest = tenure.end.latest();
        for (Tenure other : voice) {
            if (other.later(tenure)) {
                earliest = Math.min(earliest, before(other.start.earliest()));
                latest = Math.min(latest, before(other.start.latest()));
            }
        }
        return new Tenure(tenure.position, tenure.start, new Range(earliest, latest));
    }

    /** The end of the day before: on the day on which the later one begins, it alone is held. */
    private static long before(long tick) {
        return Tick.known(tick) ? Tick.firstOf(Tick.day(tick)) - 1 : tick;
    }

    /** Who speaks for whom on what. An actor that speaks on its own behalf speaks for itself. */
    private record Voice(Id<Actor> actor, Id<Actor> behalf, Id<Issue> issue) {

        static Voice of(Position position) {
            return new Voice(
                    position.actor(),
                    Objects.requireNonNullElse(position.onBehalfOf(), position.actor()),
                    position.issue());
        }
    }
}

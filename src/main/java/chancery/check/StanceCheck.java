package chancery.check;

import chancery.model.EntryKind;
import chancery.model.Position;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Range;
import chancery.time.Tick;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether an actor takes two stances on one issue at one time, speaking for the same. A stance without an end is replaced by
 * the next one that surely begins later; where neither surely begins later, both hold.
 */
final class StanceCheck implements ListCheck {

    @Override
    public Check check() {
        return Check.TWO_STANCES;
    }

    @Override
    public Set<EntryKind> reads() {
        return EnumSet.of(EntryKind.POSITION, EntryKind.ACTOR, EntryKind.ISSUE);
    }

    @Override
    public void find(Ground ground, Consumer<Finding> found) {
        ground.shelf().positions().stream()
                .collect(Collectors.groupingBy(position ->
                        List.of(position.actor(), position.issue(), Objects.toString(position.onBehalfOf()))))
                .values()
                .forEach(voice -> compare(voice, ground, found));
    }

    private void compare(List<Position> voice, Ground ground, Consumer<Finding> found) {
        ZoneId zone = ground.dossier().zone();
        for (int i = 0; i < voice.size(); i++) {
            for (int j = i + 1; j < voice.size(); j++) {
                Position one = voice.get(i);
                Position other = voice.get(j);
                if (one.stance() != other.stance() && together(one, other, zone)) {
                    found.accept(finding(one, other, ground));
                }
            }
        }
    }

    private Finding finding(Position one, Position other, Ground ground) {
        String issue =
                ground.entry(one.issue()).map(Titles::of).orElse(one.issue().value());
        String text = Words.say("check.two-stances.text", ground.name(one.actor()), issue, stance(one), stance(other));
        return Finding.of(
                check(), one, List.of(other.id()), text, one.stance(), other.stance(), one.holds(), other.holds());
    }

    private static String stance(Position position) {
        return Words.say("check.stance."
                + position.stance().name().toLowerCase(Words.LANGUAGE).replace('_', '-'));
    }

    /** Whether there is a day on which both hold. */
    private static boolean together(Position one, Position other, ZoneId zone) {
        Range from = start(one, zone);
        Range since = start(other, zone);
        if (surely(from, since)) {
            return lasts(one, since, zone);
        }
        return surely(since, from) ? lasts(other, from, zone) : true;
    }

    private static boolean surely(Range earlier, Range later) {
        return earlier.latest() < later.earliest();
    }

    /** Whether a stance is said to last beyond the beginning of the next. */
    private static boolean lasts(Position position, Range next, ZoneId zone) {
        Edtf to = position.holds().to();
        return to != null && next.latest() < to.bounds(zone).end().earliest();
    }

    private static Range start(Position position, ZoneId zone) {
        @Nullable Edtf from = position.holds().from();
        Bounds bounds = from == null ? Bounds.UNDATED : from.bounds(zone);
        return bounds.start().unknown() ? new Range(Tick.PAST, Tick.FUTURE) : bounds.start();
    }
}

package chancery.check;

import chancery.model.Actor;
import chancery.model.Role;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether an actor has two roles at one time. Roles of which no day is known are passed over: nobody can tell when they were
 * held. So is a change of roles within one day.
 */
final class RoleCheck implements RecordCheck {

    @Override
    public void actor(Actor actor, Ground ground, Consumer<Finding> found) {
        List<Role> roles = actor.roles();
        ZoneId zone = ground.dossier().zone();
        for (int i = 0; i < roles.size(); i++) {
            for (int j = i + 1; j < roles.size(); j++) {
                Role one = roles.get(i);
                Role other = roles.get(j);
                long since = Math.max(since(one, zone), since(other, zone));
                long until = Math.min(until(one, zone), until(other, zone));
                if (Tick.known(since) && since + Tick.DAY < until) {
                    String text = Words.say(
                            "check.two-roles.text",
                            actor.name(),
                            one.title(),
                            other.title(),
                            DateWords.bound(since, true));
                    found.accept(Finding.of(Check.TWO_ROLES, actor, List.of(), text, one, other));
                }
            }
        }
    }

    /** When it was surely held, at the earliest; never, where no day of it is known. */
    private static long since(Role role, ZoneId zone) {
        Bounds from = bounds(role.from(), zone);
        Bounds to = bounds(role.to(), zone);
        return Tick.known(from.latest()) ? from.latest() : Tick.known(to.earliest()) ? to.earliest() : Tick.FUTURE;
    }

    /** When it was surely held, at the latest; for good, where its end is not known. */
    private static long until(Role role, ZoneId zone) {
        Bounds to = bounds(role.to(), zone);
        return Tick.known(to.earliest()) ? to.earliest() : Tick.FUTURE;
    }

    private static Bounds bounds(@Nullable Edtf date, ZoneId zone) {
        return date == null ? Bounds.UNDATED : date.bounds(zone);
    }
}

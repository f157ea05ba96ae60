package chancery.viewmodel;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Role;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of an actor's roles holds on the dossier's day. */
final class Roles {

    private Roles() {}

    /** The last of the roles listed that may hold on the dossier's as-of day; without such a day, the last one listed. */
    static Optional<Role> on(Actor actor, Dossier dossier) {
        long now = dossier.asOf() == null ? Tick.FUTURE : Tick.lastOf(dossier.asOf());
        return actor.roles().stream()
                .filter(role -> dossier.asOf() == null || !(begunAfter(role.from(), now) || overBefore(role.to(), now)))
                .reduce((earlier, later) -> later);
    }

    private static boolean begunAfter(@Nullable Edtf from, long now) {
        return from != null && from.bounds().earliest() > now;
    }

    private static boolean overBefore(@Nullable Edtf to, long now) {
        return to != null && to.bounds().latest() < now;
    }
}

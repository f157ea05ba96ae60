package chancery.viewmodel;

import chancery.model.Actor;
import chancery.model.Role;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an actor is on a day. */
public final class Roles {

    private Roles() {}

    /**
     * The last of the roles listed that may hold on a day (without a day, the last one listed); where all are over, the last one
     * with the word for it; nothing where there are none.
     */
    public static Optional<String> inWords(Actor actor, @Nullable LocalDate day) {
        if (day == null) {
            return last(actor, Tick.FUTURE, Tick.PAST).map(Role::title);
        }
        long now = Tick.lastOf(day);
        return last(actor, now, now)
                .map(Role::title)
                .or(() -> last(actor, now, Tick.PAST).map(role -> Words.say("window.actors.formerly", role.title())));
    }

    private static Optional<Role> last(Actor actor, long begun, long notOver) {
        return actor.roles().stream()
                .filter(role -> earliest(role.from()) <= begun && latest(role.to()) >= notOver)
                .reduce((earlier, later) -> later);
    }

    private static long earliest(@Nullable Edtf from) {
        return from == null ? Tick.PAST : from.bounds().earliest();
    }

    private static long latest(@Nullable Edtf to) {
        return to == null ? Tick.FUTURE : to.bounds().latest();
    }
}

package chancery.briefing.compose;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Role;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What actors are called, and what they were on a day. */
final class Names {

    private final Papers papers;
    private final Moment asOf;

    Names(Papers papers, Moment asOf) {
        this.papers = papers;
        this.asOf = asOf;
    }

    /** An actor's name; words for nobody where there is none. */
    String of(@Nullable Id<Actor> id) {
        Actor actor = papers.actor(id);
        return actor == null ? Words.say("briefing.nobody") : actor.name();
    }

    /**
     * What an actor was then: of several roles the one that was taken up last, and of a moment that is not known the roles at
     * the end of the day.
     */
    Optional<String> role(@Nullable Id<Actor> id, Bounds when) {
        Actor actor = papers.actor(id);
        if (actor == null) {
            return Optional.empty();
        }
        long tick = Tick.known(when.latest()) ? when.latest() : asOf.now();
        return actor.roles().stream()
                .filter(role -> begun(role, tick) && !ended(role, tick))
                .max(Comparator.comparingLong(this::from))
                .map(Role::title);
    }

    /** What an actor is and was, up to the end of the day, with the last day of what has ended. */
    List<String> roles(Actor actor, Dates dates) {
        return actor.roles().stream()
                .filter(role -> begun(role, asOf.now()))
                .map(role -> {
                    Edtf to = role.to();
                    return to != null && ended(role, asOf.now())
                            ? Words.say("briefing.role.until", role.title(), dates.brief(to))
                            : role.title();
                })
                .toList();
    }

    /** Whether a role had been taken up by the moment of the sheet. */
    boolean begun(Role role) {
        return begun(role, asOf.now());
    }

    private boolean begun(Role role, long tick) {
        Edtf from = role.from();
        return from == null || from.bounds(asOf.zone()).earliest() <= tick;
    }

    private boolean ended(Role role, long tick) {
        Edtf to = role.to();
        return to != null && to.bounds(asOf.zone()).latest() < tick;
    }

    private long from(Role role) {
        Edtf from = role.from();
        return from == null ? Tick.PAST : from.bounds(asOf.zone()).earliest();
    }
}

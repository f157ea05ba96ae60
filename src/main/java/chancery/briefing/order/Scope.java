package chancery.briefing.order;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a dossier a sheet covers.
 *
 * @param from the first day whose events it tells of, or null for the first there is
 * @param to the last, not before {@code from}; or null for the last there is
 * @param actors whom it is about, in the order chosen; empty for all. An event counts where one of them takes part, a quote where one
 *     speaks or is spoken for, a position where one holds it
 * @param issues what it is about, in the order chosen; empty for all
 * @param asOf the moment up to which it speaks; null for the dossier's, or the end of today where that names none
 * @param cutOff the last day whose information was taken in; null for the dossier's
 */
public record Scope(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Id<Actor>> actors,
        List<Id<Issue>> issues,
        @Nullable AsOf asOf,
        @Nullable LocalDate cutOff) {

    /** The whole dossier. */
    public static final Scope ALL = new Scope(null, null, List.of(), List.of(), null, null);

    /** Copies the lists; refuses a last day before the first. */
    public Scope {
        actors = List.copyOf(actors);
        issues = List.copyOf(issues);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day, " + to + ", lies before the first, " + from);
        }
    }
}

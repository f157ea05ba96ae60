package chancery.briefing.change;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.model.Reference;
import chancery.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise since a sheet was kept. Each list is in the order of the kinds; events by importance, the newest
 * first. A position that moved is told as
 * that, and not a second time as new or changed.
 *
 * @param fresh what the sheet would be written from now, and was not
 * @param changed what it was written from, or would be now, and is otherwise
 * @param withdrawn what it was written from, and is no longer there
 * @param positions where somebody stands elsewhere
 */
public record Changes(List<Change> fresh, List<Change> changed, List<Change> withdrawn, List<Moved> positions) {

    /** Copies the lists. */
    public Changes {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        withdrawn = List.copyOf(withdrawn);
        positions = List.copyOf(positions);
    }

    /** Whether nothing is otherwise. */
    public boolean none() {
        return fresh.isEmpty() && changed.isEmpty() && withdrawn.isEmpty() && positions.isEmpty();
    }

    /**
     * A record that is new, changed or withdrawn.
     *
     * @param called what it is called now; of a withdrawn one, what it was called
     * @param references of the passages it rests on, now; of a withdrawn one none, since its passages may be gone with it
     * @param differences of a changed one, in what; otherwise empty
     */
    public record Change(
            EntryKind kind,
            Id<? extends Entry> id,
            String called,
            List<Reference> references,
            List<Difference> differences) {

        /** Copies the lists. */
        public Change {
            references = List.copyOf(references);
            differences = List.copyOf(differences);
        }
    }

    /**
     * What of a record is otherwise.
     *
     * @param what in a word or two, such as "date"
     * @param before in a few words, or null where it was not known or takes more than a few
     * @param after likewise
     */
    public record Difference(
            String what, @Nullable String before, @Nullable String after) {}

    /**
     * Who held a position of a side before.
     *
     * @param side the side's name
     * @param who the name of whoever held it before
     * @param position that position, which is over
     */
    public record Passed(String side, String who, Id<Position> position) {}

    /**
     * A stance that is another, or one that somebody else holds.
     *
     * @param behalf whom the actor stands for in this, or null for itself
     * @param position the position as it is now
     * @param who the actor's name
     * @param what the issue's title
     * @param from when it came to hold, in words, or null where not known
     * @param passed from whom it passed on, or null where the actor held one before
     * @param references of the passages the new position rests on
     */
    public record Moved(
            Id<Actor> actor,
            @Nullable Id<Actor> behalf,
            Id<Issue> issue,
            Id<Position> position,
            String who,
            String what,
            Stance before,
            Stance after,
            @Nullable String from,
            @Nullable Passed passed,
            List<Reference> references) {

        /** Copies the list. */
        public Moved {
            references = List.copyOf(references);
        }
    }
}

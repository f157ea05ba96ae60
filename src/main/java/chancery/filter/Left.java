package chancery.filter;

import chancery.model.Entry;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.store.Links;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a filter leaves of a dossier, as it is at one time. Never changes; may be asked from any thread.
 *
 * <p>Of events, quotes, positions and notes those are left that pass every chip. Of actors those are, who have a part in an event, a
 * quote or a position that is left, or a note on whom is left. Sources, places, issues and the cover are always left: a filter does
 * not judge them.
 */
public final class Left {

    /** Everything, where there is no filter. */
    public static final Left ALL = new Left(null);

    private final @Nullable Passed passed;

    /**
     * What passed.
     *
     * @param left the keys of all that is left
     * @param judged the keys of all that could be left or not
     * @param hidden the rows of the events that did not
     * @param events how many events are left of each actor, by its index in the columns
     * @param quotes how many quotes each actor speaks that are left, likewise
     */
    record Passed(BitSet left, BitSet judged, BitSet hidden, int[] events, int[] quotes, Links links, Count count) {}

    /** How many of the large kinds are left. */
    public record Count(int events, int quotes, int positions, int notes) {}

    private Left(@Nullable Passed passed) {
        this.passed = passed;
    }

    /** What a filter leaves. */
    static Left of(Passed passed) {
        return new Left(passed);
    }

    /** Whether there is no filter. */
    public boolean all() {
        return passed == null;
    }

    /** Whether the event of a row is left. */
    public boolean row(int row) {
        return passed == null || !passed.hidden().get(row);
    }

    /** Whether a quote, a position, a note or an actor is left; a record of another kind, which is not asked here, is. */
    public boolean has(Id<? extends Entry> id) {
        if (passed == null) {
            return true;
        }
        int key = passed.links().key(id);
        return !passed.judged().get(key) || passed.left().get(key);
    }

    /** Whether the event of a key is left ({@link EventColumns#key}). */
    public boolean event(int key) {
        return passed == null || passed.left().get(key);
    }

    /** How many are left; nothing is counted where there is no filter. */
    public Count count() {
        return passed == null ? new Count(0, 0, 0, 0) : passed.count();
    }

    /** How many events are left in which the actor of an index takes part; −1 where there is no filter. */
    public int eventsOf(int actor) {
        return passed == null ? -1 : actor < passed.events().length ? passed.events()[actor] : 0;
    }

    /** How many quotes are left that the actor of an index speaks; −1 where there is no filter. */
    public int quotesOf(int actor) {
        return passed == null ? -1 : actor < passed.quotes().length ? passed.quotes()[actor] : 0;
    }
}

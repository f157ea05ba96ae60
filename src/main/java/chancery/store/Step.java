package chancery.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dossier's history.
 *
 * @param number from 1, in the order in which the steps were taken
 * @param name the edit's name, in the words of whoever made it; of a step that undoes or redoes, the name of that edit
 * @param who took it
 * @param time when, by the clock of the computer it was taken on: the number says the order
 * @param of the step that is taken back, undone or redone; 0 where it is none of these
 * @param standing where the edit stands now; null for a step that is no edit
 */
public record Step(
        int number,
        String name,
        String who,
        Instant time,
        Deed deed,
        int of,
        @Nullable Standing standing) {}

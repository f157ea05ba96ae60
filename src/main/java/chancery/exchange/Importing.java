package chancery.exchange;

import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings what was read into a dossier, as one edit that can be undone. Into a dossier without records everything is taken,
 * the cover among it. Into any other the cover stays, and what is there stays as it is:
 *
 * <ul>
 *   <li>A record that is there already, the same in all, is skipped. One that is there and says something else is a finding,
 *       and then nothing is taken.
 *   <li>A new source whose number is taken gets the next free one; its passages keep theirs. The number is the dossier's own,
 *       so it makes no difference between two sources of one id.
 *   <li>A source's {@code nextPassage} becomes the greater of the two.
 *   <li>A note on the dossier that was read becomes a note on this one.
 * </ul>
 */
public final class Importing {

    private Importing() {}

    /** What came of it. */
    public sealed interface Result {

        /**
         * It was taken in.
         *
         * @param added how many records are new
         * @param skipped how many were there already
         * @param renumbered the sources that have got another number
         */
        record Done(int added, int skipped, List<Renumbered> renumbered) implements Result {

            /** Copies the list. */
            public Done {
                renumbered = List.copyOf(renumbered);
            }
        }

        /**
         * Nothing was taken in.
         *
         * @param findings where the two contradict each other; never empty
         * @param more how many findings there are beyond these
         */
        record Refused(List<Finding> findings, int more) implements Result {

            /** Copies the list. */
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /**
     * A source whose number was taken.
     *
     * @param from the number it had
     * @param to the number it has in this dossier
     */
    public record Renumbered(Id<Source> source, int from, int to) {}

    /**
     * Imports.
     *
     * @param shelf of the dossier that the desk changes
     * @param name what is imported, for the name of the edit: a file's name, as a rule
     * @throws chancery.store.DossierRefused where the file cannot be changed
     * @throws chancery.store.StoreFailed where the disk fails
     */
    public static Result into(Desk desk, Shelf shelf, DossierContents contents, String name) {
        return take(shelf, contents, changes -> desk.take(new Edit(Words.say("exchange.import.edit", name), changes)));
    }

    private static Result take(Shelf shelf, DossierContents contents, Consumer<List<Change>> taker) {
        Merge merge = new Merge(shelf, contents);
        List<Change> changes = merge.changes();
        if (merge.findings().count() > 0) {
            return new Result.Refused(merge.findings().kept(), merge.findings().more());
        }
        if (!changes.isEmpty()) {
            taker.accept(changes);
        }
        return new Result.Done(merge.added(), merge.skipped(), merge.renumbered());
    }
}

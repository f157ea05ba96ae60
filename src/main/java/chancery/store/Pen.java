package chancery.store;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a dossier, within one {@link DossierFile#write}. The order of the calls does not matter: what a record refers to
 * must be there only at the end.
 */
public final class Pen {

    Pen() {}

    /** Writes a record: a new one, or in the place of the one with its id. */
    public void put(Entry entry) {
        Soon.answer();
    }

    /**
     * Writes a source's text.
     *
     * @param text normalised, or null to take the text out
     */
    public void putText(Id<Source> source, @Nullable String text) {
        Soon.answer();
    }

    /** Takes a record out, and what belongs to it alone. Does nothing where there is no such record. */
    public void remove(Id<?> id) {
        Soon.answer();
    }
}

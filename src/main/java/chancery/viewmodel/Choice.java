package chancery.viewmodel;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;

/**
 * A record that is chosen, or may be: its name, and what sort of record it names.
 *
 * @param kind of record
 * @param id its lasting name
 */
public record Choice(EntryKind kind, Id<? extends Entry> id) {

    /** The choice of a record that is at hand. */
    public static Choice of(Entry entry) {
        return new Choice(entry.entryKind(), entry.id());
    }
}

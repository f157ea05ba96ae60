package chancery.store;

import chancery.model.EntryKind;

/**
 * Where a record goes.
 *
 * @param row its number
 * @param fresh whether there is nothing at that number yet
 */
record Slot(int row, EntryKind kind, boolean fresh) {}

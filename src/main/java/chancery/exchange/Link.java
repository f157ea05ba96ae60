package chancery.exchange;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.Set;

/**
 * A reference from one record to another.
 *
 * @param from the key under which it stands
 * @param to the record it leads to
 * @param kinds the kinds of which that record may be
 */
record Link(Spot from, Id<?> to, Set<EntryKind> kinds) {}

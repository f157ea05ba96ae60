/**
 * The copies that the program keeps of a dossier by itself: a series of verified backups for each place a dossier lies in, from
 * which the old ones go by a fixed rule; how one differs from the dossier, and how one takes its place. Start with
 * {@link chancery.store.backup.Backups}.
 *
 * <p>May import what {@code chancery.store} may; it speaks no SQL.
 */
@NullMarked
package chancery.store.backup;

import org.jspecify.annotations.NullMarked;

/**
 * The dossier as a file: one SQLite file a dossier, its schema and migrations, reads, writes, search, checks and backup.
 * {@link chancery.store.DossierFile} opens one; {@link chancery.store.Shelf} answers everything that is read from it, and a
 * {@link chancery.store.Pen} writes to it, one transaction at a time. A file is looked at with suspicion before SQLite sees
 * it, since it may come from anybody. The schema's scripts are in {@code chancery/schema}, every other statement is a file in
 * {@code chancery/sql}. Start with {@code DossierFile}.
 *
 * <p>May import: {@code chancery.model}, {@code chancery.time}, {@code chancery.work.Progress}, {@code java.sql} and sqlite-jdbc.
 * Nobody else speaks SQL, so another database is a change of this package alone.
 */
@NullMarked
package chancery.store;

import org.jspecify.annotations.NullMarked;

/** The card that shows the backups of the open dossier. Start with {@link chancery.view.backup.BackupCard}. */
@NullMarked
package chancery.view.backup;

import org.jspecify.annotations.NullMarked;

/**
 * The backups as the window sees them: they are made beside it at set times, listed, compared and restored. Start with
 * {@link chancery.viewmodel.backup.BackupsViewModel}.
 */
@NullMarked
package chancery.viewmodel.backup;

import org.jspecify.annotations.NullMarked;

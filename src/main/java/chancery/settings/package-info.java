/**
 * What the program remembers for its user from one start to the next: where the window stood, the theme, the files opened
 * last; and the folders where it keeps things. {@link chancery.settings.Settings} is the live form, an immutable record;
 * {@link chancery.settings.SettingsFile} is the file. Nothing here says anything of any dossier's contents. Start with
 * {@code Settings}.
 *
 * <p>May import: the JDK.
 */
@NullMarked
package chancery.settings;

import org.jspecify.annotations.NullMarked;

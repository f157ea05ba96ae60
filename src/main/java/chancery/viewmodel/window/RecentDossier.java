package chancery.viewmodel.window;

import java.nio.file.Path;

/**
 * A dossier that was opened before.
 *
 * @param file where it was
 * @param name of the file, without its suffix
 * @param folder as text, with {@code ~} for the user's own
 * @param missing whether it is no longer there
 */
public record RecentDossier(Path file, String name, String folder, boolean missing) {}

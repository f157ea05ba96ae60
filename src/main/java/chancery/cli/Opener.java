package chancery.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What opens the window, where the command line asks for it. */
@FunctionalInterface
public interface Opener {

    /**
     * Opens the window and returns when it is closed.
     *
     * @param file the dossier to show in it, or null for the one to be shown anyway
     * @return an {@link ExitCode}
     */
    int open(@Nullable Path file);
}

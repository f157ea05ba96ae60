package chancery.viewmodel.brief;

import java.nio.file.Path;

/** Opens a file for the user, outside of this program. */
@FunctionalInterface
public interface FileOpener {

    /** Opens a file; answers whether that was possible. May take a moment. */
    boolean open(Path file) throws InterruptedException;
}

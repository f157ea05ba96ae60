package chancery.store;

import chancery.model.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An open dossier. One connection writes, another reads; a closed dossier is one file.
 *
 * <p>{@link #write} is to be called from one thread at a time; everything else from any.
 */
public final class DossierFile implements AutoCloseable {

    private DossierFile() {}

    /**
     * Makes a new dossier and opens it. It is complete before it gets its name.
     *
     * @throws DossierRefused where there is such a file already, or the folder cannot be written to
     * @throws StoreFailed where the disk fails
     */
    public static DossierFile create(Path file, Dossier dossier) {
        dossier.title();
        return open(file);
    }

    /** Opens a dossier to read and to change; as {@link #open(Path, Access)}. */
    public static DossierFile open(Path file) {
        return open(file, Access.EDIT);
    }

    /**
     * Opens a dossier, after a full check of its file. Where it cannot be changed (its file or folder is read-only, or it is
     * open elsewhere), it opens for reading, and {@link #banner} says why.
     *
     * @throws DossierRefused where the file is no sound dossier of this version of the program or an earlier one; it is as it
     *     was then
     * @throws StoreFailed where the disk fails
     */
    public static DossierFile open(Path file, Access access) {
        return access == Access.EDIT && file.isAbsolute() ? new DossierFile() : Soon.answer();
    }

    /** The file, as it was given. */
    public Path path() {
        return Soon.answer();
    }

    /** Whether it can only be read. */
    public boolean readOnly() {
        return Soon.answer();
    }

    /** Why it can only be read, in words for the user; nothing where it can be changed, or was opened for reading. */
    public Optional<String> banner() {
        return Soon.answer();
    }

    /** What the user should know of the opening, in words: that changes of a crash were brought in, an index was mended. */
    public List<String> notices() {
        return Soon.answer();
    }

    /** What can be read of it. */
    public Shelf shelf() {
        return Soon.answer();
    }

    /**
     * Changes the dossier, in one transaction: when this returns, all changes are on the disk; when it throws, none are. What
     * the changes themselves throw passes through.
     *
     * @throws DossierRefused where it is open for reading only, is no longer where it was, or the changes do not fit together
     * @throws StoreFailed where the disk fails
     */
    public void write(Consumer<Pen> changes) {
        Soon.answer();
    }

    /** Checks the whole file and counts what it holds. Takes seconds for a large one. */
    public FileFacts facts() {
        return Soon.answer();
    }

    /** Closes the file: its journal is brought in, and one file is left. Does nothing where it is closed. */
    @Override
    public void close() {}
}

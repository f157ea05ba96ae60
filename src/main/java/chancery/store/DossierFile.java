package chancery.store;

import chancery.model.Dossier;
import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open dossier. One connection writes and another reads, so that nobody who reads holds up an edit; a closed dossier is one
 * file. May be used from any thread; writes wait for each other.
 */
public final class DossierFile implements AutoCloseable {

    private final Path path;
    private final Opened opened;
    private final @Nullable Object fileKey;
    private final @Nullable Statements writing;
    private final Statements reading;
    private final ReentrantLock writeLock = new ReentrantLock(true);
    private final ReentrantReadWriteLock errands = new ReentrantReadWriteLock();
    private final ReentrantLock readLock;
    private final ReentrantLock checkLock = new ReentrantLock();
    private final Shelf shelf;
    private final Numbering numbering = new Numbering();

    /** A connection in a transaction that reads: it goes on seeing what there was. */
    private final AtomicReference<@Nullable Connection> held = new AtomicReference<>();

    private volatile @Nullable String banner;
    private volatile boolean checked;
    private volatile boolean closed;

    DossierFile(Path path, Opened opened) throws IOException {
        this.path = path;
        this.opened = opened;
        this.banner = opened.banner();
        this.checked = opened.checked();
        this.fileKey = key(opened.real());
        this.writing = opened.writer() == null ? null : new Statements(opened.writer());
        this.reading = opened.single() && writing != null ? writing : new Statements(opened.reader());
        // A file with one connection is read between two writes. Who reads a large file bit by bit lets others read in
        // between.
        this.readLock = opened.single() ? writeLock : new ReentrantLock(true);
        this.shelf = new Shelf(path, reading, readLock, !opened.single());
    }

    /**
     * Makes a new dossier and opens it. It is complete before it gets its name.
     *
     * @throws DossierRefused where there is such a file already, or the folder cannot be written to
     * @throws StoreFailed where the disk fails
     */
    public static DossierFile create(Path file, Dossier dossier) {
        Creation.create(file, dossier, Schema.released());
        return open(file);
    }

    /**
     * Makes a new dossier with many records in it, and leaves it closed. It is complete before it gets its name; where that is
     * not to be, no file is left. Otherwise throws as {@link #create(Path, Dossier)}, and what the contents throw passes
     * through.
     *
     * @param progress is asked whether the dossier is still wanted, while what comes after the contents is made
     * @throws CancellationException where it is not
     */
    public static void create(Path file, Dossier dossier, Progress progress, Consumer<Filling> contents) {
        Creation.create(file, dossier, Schema.released(), progress, contents);
    }

    /**
     * Loads what opening a dossier needs, so that the first is open sooner. May be called from any thread, and need not be; what
     * goes wrong is told by who opens one.
     */
    public static void prepare() {
        try (Connection connection = Connections.memory()) {
            Schema.released();
            assert !connection.isReadOnly();
        } catch (SQLException e) {
            System.getLogger(DossierFile.class.getName()).log(System.Logger.Level.DEBUG, "SQLite was not loaded", e);
        }
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
        return open(file, access, Progress.NONE);
    }

    /**
     * As {@link #open(Path, Access)}. A large file of an earlier version takes its time: it is checked, copied and brought up to
     * date.
     *
     * @throws CancellationException where the task was cancelled; the file is as it was then
     */
    public static DossierFile open(Path file, Access access, Progress progress) {
        return new Opening(file, Schema.released()).open(access, progress);
    }

    /** The file, as it was given. */
    public Path path() {
        return path;
    }

    /** Whether it can only be read. */
    public boolean readOnly() {
        return writing == null || banner != null;
    }

    /** Why it can only be read, in words for the user; nothing where it can be changed, or was opened for reading. */
    public Optional<String> banner() {
        return Optional.ofNullable(banner);
    }

    /** What the user should know of the opening, in words: that changes of a crash were brought in, an index was mended. */
    public List<String> notices() {
        return opened.notices();
    }

    /**
     * Whether the whole file has been checked. One of up to 100 MB has been, when it is open. A larger one is open at once, to
     * be read; it is checked by {@link #check}, or before the first change to it.
     */
    public boolean checked() {
        return checked;
    }

    /**
     * Checks the whole file, where that has not been done: some ten seconds a gigabyte. May find it to be read-only from now
     * on; see {@link #banner}.
     *
     * @throws DossierRefused where it is damaged: it takes no changes then, and what is read of it may be wrong
     * @throws CancellationException where the task is no longer wanted
     */
    public void check(Progress progress) {
        // One check at a time: who comes second waits, and finds it done.
        checkLock.lock();
        try {
            if (!checked) {
                checkNow(progress);
            }
        } finally {
            checkLock.unlock();
        }
    }

    private void checkNow(Progress progress) {
        Soundness soundness = alone(connection -> Soundness.of(connection, progress));
        writeLock.lock();
        try {
            if (soundness.mendable() && writing != null && !opened.single()) {
                letGo();
                soundness = Mending.mended(path, opened.real(), soundness);
            }
            if (writing == null ? !soundness.readable() : !soundness.findings().isEmpty()) {
                throw new DossierRefused(Reason.DAMAGED, path);
            }
            if (!soundness.references().isEmpty()) {
                banner = Words.say(
                        "store.banner.references", soundness.references().size());
            }
            checked = true;
        } catch (SQLException e) {
            throw Diagnosis.of(path, e);
        } finally {
            writeLock.unlock();
        }
    }

    /** What can be read of it. */
    public Shelf shelf() {
        return shelf;
    }

    /**
     * Changes the dossier, in one transaction: when this returns, all changes are on the disk; when it throws, none are. What
     * the changes themselves throw passes through. The shelf shows them only afterwards.
     *
     * @throws DossierRefused where it is open for reading only, is no longer where it was, or the changes do not fit together
     * @throws StoreFailed where the disk fails
     */
    public void write(Consumer<Pen> changes) {
        if (writing != null) {
            check(Progress.NONE);
        }
        if (writing == null || readOnly()) {
            throw new DossierRefused(Reason.READ_ONLY, path);
        }
        if (writeLock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write within a write");
        }
        Statements statements = writing;
        writeLock.lock();
        try {
            mustBeOpen();
            mustBeThere();
            Draft draft = new Draft(statements, path, numbering);
            try {
                Transaction.of(statements.connection(), () -> {
                    changes.accept(new Pen(draft));
                    draft.settle();
                    return draft;
                });
            } finally {
                draft.end();
            }
        } catch (SqlFault fault) {
            throw Diagnosis.of(path, fault.reason());
        } finally {
            writeLock.unlock();
        }
    }

    /** Checks the whole file and counts what it holds. Takes seconds for a large one. */
    public FileFacts facts() {
        return alone(connection -> Facts.of(connection, Files.size(opened.real())));
    }

    /**
     * Closes the file: its journal is brought in, and one file is left. Waits for a check or a copy that is under way. Does
     * nothing where it is closed.
     */
    @Override
    public void close() {
        errands.writeLock().lock();
        writeLock.lock();
        readLock.lock();
        try {
            if (!closed) {
                closed = true;
                letGo();
                opened.close(reading, writing);
            }
        } catch (SQLException e) {
            throw Diagnosis.of(path, e);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.io", path.getFileName()), e);
        } finally {
            readLock.unlock();
            writeLock.unlock();
            errands.writeLock().unlock();
        }
    }

    /** Something done with a connection of its own. */
    @FunctionalInterface
    interface Errand<T> {
        T run(Connection connection) throws SQLException, IOException;
    }

    /**
     * Does something long beside the reads and writes, on a connection of its own; where the file allows no other, or is gone
     * and there may be another in its place, between the reads on theirs.
     */
    <T> T alone(Errand<T> errand) {
        errands.readLock().lock();
        try {
            if (!opened.single() && there()) {
                mustBeOpen();
                try (Connection connection = opened.another()) {
                    return errand.run(connection);
                }
            }
            readLock.lock();
            try {
                mustBeOpen();
                return errand.run(reading.connection());
            } finally {
                readLock.unlock();
            }
        } catch (SqlFault fault) {
            throw Diagnosis.of(path, fault.reason());
        } catch (SQLException e) {
            throw Diagnosis.of(path, e);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.io", path.getFileName()), e);
        } finally {
            errands.readLock().unlock();
        }
    }

    /**
     * Goes on seeing what the file holds now, for a copy that is made later, whatever is written until then. Where the file allows
     * no other connection, the copy is of what it holds by then.
     */
    public void hold() {
        errands.readLock().lock();
        try {
            if (!opened.single() && there()) {
                mustBeOpen();
                Connection fresh = opened.another();
                held.set(fresh);
                fresh.setAutoCommit(false);
                // A transaction sees what there is when it first reads.
                Pragmas.ask(fresh, "schema_version");
            }
        } catch (SQLException e) {
            throw Diagnosis.of(path, e);
        } finally {
            errands.readLock().unlock();
        }
    }

    /** As {@link #alone}, in the file as it was when it was last held; that is let go then. */
    <T> T asHeld(Errand<T> errand) {
        return alone(own -> {
            Connection before = held.getAndSet(null);
            if (before == null) {
                return errand.run(own);
            }
            try (before) {
                return errand.run(before);
            }
        });
    }

    private void letGo() throws SQLException {
        Connection before = held.getAndSet(null);
        if (before != null) {
            before.close();
        }
    }

    private void mustBeOpen() {
        if (closed) {
            throw new IllegalStateException("the dossier is closed");
        }
    }

    /** SQLite would go on writing to a file that was deleted or replaced, and nobody would ever see it. */
    private void mustBeThere() {
        if (!there()) {
            throw new DossierRefused(Reason.GONE, path);
        }
    }

    private boolean there() {
        try {
            return Objects.equals(fileKey, key(opened.real()));
        } catch (IOException gone) {
            return false;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}

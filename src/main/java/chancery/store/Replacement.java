package chancery.store;

import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A copy that takes the place of a dossier, in two steps: it is laid, whole and verified, beside the dossier; then it gets the
 * dossier's name in one step of the file system. Whenever the program is killed, either the dossier is there or the copy is.
 */
public final class Replacement implements AutoCloseable {

    private static final String END = ".restoring";

    private final Path dossier;
    private final Path fresh;

    private Replacement(Path dossier, Path fresh) {
        this.dossier = dossier;
        this.fresh = fresh;
    }

    /**
     * Lays a copy beside a dossier. To be closed: what was not put in its place is cleared away.
     *
     * @param dossier the place to be taken; need not hold a file
     * @param copy a closed dossier of this version of the program or an earlier one
     * @throws DossierRefused where the copy is not sound
     * @throws StoreFailed where the disk fails
     */
    public static Replacement of(Path dossier, Path copy, Progress progress) {
        Path place = real(dossier);
        Path fresh = beside(place);
        try {
            Files.deleteIfExists(fresh);
            write(copy, fresh, progress);
            return new Replacement(place, fresh);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.copy", dossier.getFileName()), e);
        }
    }

    /**
     * Makes a verified copy of a closed dossier, whatever its version, under another name.
     *
     * @throws DossierRefused where it is no sound dossier, or there is a file of that name already
     * @throws StoreFailed where the disk fails; nothing is left then
     */
    public static void write(Path copy, Path target, Progress progress) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DossierRefused(Reason.EXISTS, target);
        }
        Schema schema = Schema.released();
        Header header = Header.read(copy, schema.version());
        try (Connection connection = Connections.reading(copy.toRealPath(), header.wal())) {
            if (!schema.fits(connection, Pragmas.number(connection, "user_version"))) {
                throw new DossierRefused(Reason.ALTERED, copy);
            }
            if (!Soundness.of(connection, progress).readable()) {
                throw new DossierRefused(Reason.DAMAGED, copy);
            }
            Tally held = Backup.make(connection, target, progress);
            assert !held.rows().isEmpty();
        } catch (SQLException e) {
            throw Diagnosis.of(copy, e);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.copy", target.getFileName()), e);
        }
    }

    /**
     * Puts the copy in the dossier's place. The dossier is closed; nobody else may have it open.
     *
     * @param aside where to keep what lies there now, byte for byte, with its journals; null where that is not wanted
     * @throws DossierRefused where somebody else has it open; it is as it was
     * @throws StoreFailed where the disk fails; it is as it was
     */
    public void put(@Nullable Path aside) {
        try (Claim claim = Claim.ask(dossier).claim()) {
            if (claim == null) {
                throw new DossierRefused(Reason.LOCKED, dossier);
            }
            if (aside != null && Files.exists(dossier)) {
                keep(aside);
            }
            if (Files.exists(dossier) && Leftovers.of(dossier).any() && aside == null) {
                throw new DossierRefused(Reason.LOCKED, dossier);
            }
            force(fresh);
            clearJournals();
            try {
                Files.move(fresh, dossier, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(fresh, dossier, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.restore", dossier.getFileName()), e);
        }
    }

    /** Clears away what was not put in its place. */
    @Override
    public void close() {
        clear(dossier);
    }

    /** Clears away what a restoring that was killed left beside a dossier. */
    static void clear(Path real) {
        try {
            Files.deleteIfExists(beside(real));
        } catch (IOException stays) {
            System.getLogger(Replacement.class.getName())
                    .log(System.Logger.Level.WARNING, "An unfinished file is left: " + beside(real), stays);
        }
    }

    /** Copied, not moved: at no time is nothing in the dossier's place. */
    private void keep(Path aside) throws IOException {
        Files.copy(dossier, aside);
        force(aside);
        for (String end : Leftovers.ENDS) {
            Path journal = dossier.resolveSibling(dossier.getFileName() + end);
            if (Files.exists(journal)) {
                Files.copy(journal, aside.resolveSibling(aside.getFileName() + end));
            }
        }
    }

    /** A journal that belongs to what lay there would be taken for the copy's own. */
    private void clearJournals() throws IOException {
        for (String end : Leftovers.ENDS) {
            Files.deleteIfExists(dossier.resolveSibling(dossier.getFileName() + end));
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path beside(Path real) {
        return real.resolveSibling("." + real.getFileName() + END);
    }

    private static Path real(Path dossier) {
        try {
            return dossier.toRealPath();
        } catch (IOException gone) {
            return dossier.toAbsolutePath().normalize();
        }
    }
}

package chancery.store;

import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Opens a dossier. In this order: the header, before SQLite sees the file; where it lies, and who else has it; what a crash
 * left beside it; the schema, letter for letter, before anything in it is asked; every page and reference, but of a large file,
 * which opens before that; then the migration of an older file, after a verified copy of it. What a crash left beside a large file
 * is looked at quickly: whether it is this file's, and every page and reference of both together; the rest of the check is made
 * beside the window, as of every large file.
 */
final class Opening {

    /** A file of more bytes is open before it is checked: a check takes some ten seconds a gigabyte. */
    private static final long LARGE = 100_000_000;

    /** How long a write waits for another program's lock. */
    private static final int BUSY_MILLIS = 5_000;

    private final Path file;
    private final Schema schema;
    private final long large;
    private final List<String> notices = new ArrayList<>();
    private @Nullable String banner;
    private boolean checked = true;
    private Progress progress = Progress.NONE;

    Opening(Path file, Schema schema) {
        this(file, schema, LARGE);
    }

    /**
     * An opening of a file.
     *
     * @param large of how many bytes a file is open before it is checked
     */
    Opening(Path file, Schema schema, long large) {
        this.file = file;
        this.schema = schema;
        this.large = large;
    }

    DossierFile open(Access access) {
        return open(access, Progress.NONE);
    }

    DossierFile open(Access access, Progress told) {
        progress = told;
        Header header = Header.read(file, schema.version());
        try {
            Path real = file.toRealPath();
            Medium medium = Medium.of(real);
            Opened opened = null;
            if (access == Access.EDIT) {
                banner = medium.readOnly();
                if (banner == null) {
                    opened = claimed(real, medium);
                }
            }
            return new DossierFile(file, opened == null ? read(real, medium, header) : opened);
        } catch (SqlFault fault) {
            throw Diagnosis.of(file, fault.reason());
        } catch (SQLException e) {
            throw Diagnosis.of(file, e);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.io", file.getFileName()), e);
        }
    }

    /** Opens the file for changes; null, with a banner, where that cannot be. */
    private @Nullable Opened claimed(Path real, Medium medium) throws SQLException, IOException {
        Claim.Answer answer;
        try {
            answer = Claim.ask(real);
        } catch (IOException noLocksHere) {
            banner = Words.say("store.banner.no-lock");
            return null;
        }
        Claim claim = answer.claim();
        if (claim == null) {
            banner = Words.say("store.banner.claimed", answer.holder());
            return null;
        }
        Opened opened = null;
        try {
            Replacement.clear(real);
            opened = edit(real, medium, claim);
            return opened;
        } catch (SQLException e) {
            if (!Diagnosis.busy(e)) {
                throw e;
            }
            banner = Words.say("store.banner.locked");
            return null;
        } finally {
            if (opened == null) {
                claim.close();
            }
        }
    }

    private @Nullable Opened edit(Path real, Medium medium, Claim claim) throws SQLException, IOException {
        recover(real);
        int version = examine(real);
        if (banner != null) {
            return null;
        }
        Connection writer = Connections.writing(real);
        Connection reader = null;
        try {
            if (version < schema.version()) {
                migrate(writer, version);
            }
            reader = log(writer, medium) ? Connections.reading(real, false) : writer;
            writer.unwrap(SQLiteConnection.class).setBusyTimeout(BUSY_MILLIS);
            return new Opened(real, writer, reader, claim, false, checked, null, notices);
        } finally {
            if (reader == null) {
                writer.close();
            }
        }
    }

    private Opened read(Path real, Medium medium, Header header) throws SQLException, IOException {
        Leftovers leftovers = Leftovers.of(real);
        if (leftovers.any() && medium.readOnly() == null) {
            bringIn(real);
        } else if (leftovers.journal()) {
            throw new DossierRefused(Reason.INTERRUPTED, file);
        } else if (leftovers.log() && medium.fixed()) {
            notices.add(Words.say("store.notice.log-unread"));
        } else if (!leftovers.any()) {
            check(leftovers, real, header);
            missLog(header, leftovers);
        }
        boolean immutable = medium.fixed() && header.wal();
        try (Connection checker = Connections.reading(real, immutable)) {
            if (version(checker) < schema.version()) {
                throw new DossierRefused(Reason.OLDER, file);
            }
            checked = Files.size(real) <= large;
            if (checked) {
                accept(Soundness.of(checker));
            }
        }
        Connection reader = Connections.reading(real, immutable);
        return new Opened(real, null, reader, null, immutable, checked, banner, notices);
    }

    /** Takes a file to be read as it is, where its records are sound. */
    private void accept(Soundness soundness) {
        if (!soundness.readable()) {
            throw new DossierRefused(Reason.DAMAGED, file);
        }
        if (soundness.searchBroken()) {
            notices.add(Words.say("store.notice.search-broken"));
        }
        list(soundness);
    }

    /** Where nobody else has the file open, the journals beside it are a crash's, and brought in even for a reader. */
    private void bringIn(Path real) throws SQLException, IOException {
        try (Claim claim = Claim.ask(real).claim()) {
            if (claim != null) {
                recover(real);
                try (Connection writer = Connections.writing(real)) {
                    version(writer);
                }
            }
        }
    }

    /** Sees to what a crash left beside the file. */
    private void recover(Path real) throws SQLException, IOException {
        // Again, since whoever held the file until now may have changed it.
        Header header = Header.read(file, schema.version());
        Leftovers leftovers = Leftovers.of(real);
        check(leftovers, real, header);
        if (leftovers.any()) {
            notices.add(Words.say("store.notice.recovered"));
        } else {
            missLog(header, leftovers);
        }
    }

    private void check(Leftovers leftovers, Path real, Header header) throws SQLException, IOException {
        if (leftovers.any()) {
            say("store.opening.recovering");
        }
        leftovers.check(real, header, schema, Files.size(real) > large, progress);
    }

    private void missLog(Header header, Leftovers leftovers) {
        if (header.wal() && leftovers.logMissing()) {
            notices.add(Words.say("store.notice.log-missing"));
        }
    }

    /** The file's schema version, once its schema is that of a dossier. */
    private int version(Connection connection) throws SQLException {
        int version = Pragmas.number(connection, "user_version");
        if (version > schema.version()) {
            throw new DossierRefused(Reason.NEWER, file);
        }
        if (!schema.fits(connection, version)) {
            throw new DossierRefused(Reason.ALTERED, file);
        }
        return version;
    }

    /**
     * Checks the whole file, on a connection of its own: the check of the search index leaves something open on it. Rebuilds
     * indexes that are out of step with what they index; refuses any other damage. Answers the schema's version.
     */
    private int examine(Path real) throws SQLException, IOException {
        int version;
        Soundness soundness;
        try (Connection checker = Connections.writing(real)) {
            version = version(checker);
            checked = version < schema.version() || Files.size(real) <= large;
            if (!checked) {
                return version;
            }
            say("store.opening.checking");
            soundness = Soundness.of(checker, progress);
        }
        if (soundness.mendable()) {
            soundness = Mending.mended(file, real, soundness);
            notices.add(Words.say("store.notice.mended"));
        }
        if (!soundness.findings().isEmpty()) {
            throw new DossierRefused(Reason.DAMAGED, file);
        }
        list(soundness);
        if (!soundness.references().isEmpty()) {
            banner = Words.say("store.banner.references", soundness.references().size());
        }
        return version;
    }

    private void list(Soundness soundness) {
        soundness.references().stream()
                .map(reference -> Words.say("store.notice.reference", reference))
                .filter(words -> !notices.contains(words))
                .forEach(notices::add);
    }

    private void migrate(Connection writer, int version) throws SQLException, IOException {
        say("store.opening.copying");
        Path copy = Backup.beside(writer, file, version, progress);
        say("store.opening.updating");
        try {
            Transaction.of(writer, () -> {
                Heed.of(writer, progress, () -> {
                    schema.migrate(writer, version);
                    return version;
                });
                if (!schema.fits(writer, schema.version())) {
                    throw new IllegalStateException("the migration did not make the schema it should");
                }
                return version;
            });
        } catch (CancellationException givenUp) {
            Files.delete(copy);
            throw givenUp;
        }
        notices.add(Words.say("store.notice.migrated", copy.getFileName()));
    }

    private void say(String key) {
        progress.words(Words.say(key, file.getFileName()));
    }

    /** Lets the file be read while it is written, where that is safe; answers whether it is. */
    private boolean log(Connection writer, Medium medium) throws SQLException {
        if (!medium.shared() && Pragmas.ask(writer, "journal_mode = WAL").equals("wal")) {
            return true;
        }
        if (medium.shared()) {
            notices.add(Words.say("store.notice.shared"));
        }
        Pragmas.ask(writer, "journal_mode = DELETE");
        Pragmas.ask(writer, "locking_mode = EXCLUSIVE");
        return false;
    }
}

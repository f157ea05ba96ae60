package chancery.store;

import chancery.text.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a dossier, held by one opening of it at a time: a file {@code .<name>.lock} beside it that the operating
 * system locks, and which says in words who holds it. The lock goes with the process that holds it, so one that was killed
 * leaves nothing in anybody's way. Not for two threads at once.
 */
final class Claim implements AutoCloseable {

    /**
     * What this process holds, by the real path of the dossier. The one static state of the store, and rightly so: the
     * operating system's locks belong to the process as a whole, which loses one as soon as any channel on the lock's file is
     * closed, so a second opening in this process must not even look at it.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    /** Far behind the words, so that they can be read while the lock is held (Windows locks bytes against reading). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 400;
    private static final int TRIES = 3;

    private final Path dossier;
    private final Path file;
    private final FileChannel channel;

    private Claim(Path dossier, Path file, FileChannel channel) {
        this.dossier = dossier;
        this.file = file;
        this.channel = channel;
    }

    /**
     * What came of asking.
     *
     * @param claim to be closed; null where somebody else holds it
     * @param holder in words, who holds it
     */
    record Answer(@Nullable Claim claim, String holder) {}

    /**
     * Asks for the right to change a dossier.
     *
     * @param dossier its real path
     * @throws IOException where the lock's file cannot be made
     */
    static Answer ask(Path dossier) throws IOException {
        String own = holder();
        String other = HELD.putIfAbsent(dossier, own);
        if (other != null) {
            return new Answer(null, other);
        }
        Claim claim = null;
        try {
            Path file = dossier.resolveSibling("." + dossier.getFileName() + ".lock");
            for (int i = 0; i < TRIES && claim == null; i++) {
                FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
                claim = lock(dossier, file, channel);
                if (claim == null) {
                    String holder = read(channel);
                    channel.close();
                    if (!holder.isBlank()) {
                        return new Answer(null, holder);
                    }
                }
            }
            if (claim == null) {
                return new Answer(null, Words.say("store.holder.unknown"));
            }
            claim.channel.truncate(0);
            claim.channel.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.UTF_8)), 0);
            return new Answer(claim, own);
        } finally {
            if (claim == null) {
                HELD.remove(dossier);
            }
        }
    }

    /** Gives it back. */
    @Override
    public void close() throws IOException {
        try {
            // Taken away while still locked: whoever comes now makes a file of their own.
            Files.deleteIfExists(file);
        } finally {
            HELD.remove(dossier);
            channel.close();
        }
    }

    private static @Nullable Claim lock(Path dossier, Path file, FileChannel channel) throws IOException {
        Object before = key(file);
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            return null;
        }
        // The holder before may have taken the file away between our opening and our locking it.
        return Objects.equals(before, key(file)) && Files.exists(file) ? new Claim(dossier, file, channel) : null;
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class).fileKey()
                : null;
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(buffer, 0);
        String words = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** This process, as another may name it to its user. */
    private static String holder() {
        String time = LocalDateTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        return Words.say(
                "store.holder",
                System.getProperty("user.name", "?"),
                host(),
                Long.toString(ProcessHandle.current().pid()),
                time.replace('T', ' '));
    }

    /** This computer's name, without asking the network for it, which may take seconds. */
    private static String host() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException nameless) {
            return Words.say("store.holder.host");
        }
    }
}

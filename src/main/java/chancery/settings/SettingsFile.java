package chancery.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file the settings are kept in: {@code settings.txt} in the settings folder, lines of {@code key = value} in UTF-8.
 * Settings are a comfort: a file that cannot be read is set aside as {@code settings.txt.broken} and the defaults are used,
 * and nothing about it is ever an error at start.
 */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    /** The file in a folder, which need not exist yet. */
    public SettingsFile(Folders folders) {
        this.file = folders.settings().resolve("settings.txt");
    }

    /** Where it is. */
    public Path path() {
        return file;
    }

    /** What the file holds; the defaults where there is none, and where it cannot be read. */
    public Settings load() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return SettingsText.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (NoSuchFileException firstStart) {
            return Settings.DEFAULTS;
        } catch (CharacterCodingException | IllegalArgumentException broken) {
            setAside(broken);
            return Settings.DEFAULTS;
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The settings cannot be read: " + file, unreadable);
            return Settings.DEFAULTS;
        }
    }

    /**
     * Writes the settings: a new file beside the old one, then moved into its place, so that the one or the other is always
     * whole.
     *
     * @throws IOException where the folder cannot be written to; the old file is then as it was
     */
    public void save(Settings settings) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, "settings", ".new");
        try {
            Files.writeString(fresh, SettingsText.write(settings));
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void setAside(Exception reason) {
        LOG.log(System.Logger.Level.WARNING, "The settings are broken and set aside: " + file, reason);
        try {
            Files.move(file, file.resolveSibling("settings.txt.broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.WARNING, "The broken settings could not be set aside", stays);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

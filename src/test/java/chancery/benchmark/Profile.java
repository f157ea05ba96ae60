package chancery.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/**
 * Records what the processor does in each part of a trial, where the property {@value #FOLDER} names a folder for the
 * recordings. Figures are higher while it does.
 */
final class Profile {

    static final String FOLDER = "benchmark.profile";

    private Profile() {}

    /** Does a part of a trial. */
    static void of(String part, Runnable doing) {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            doing.run();
            return;
        }
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            Path into = Files.createDirectories(Path.of(folder));
            recording.start();
            doing.run();
            recording.dump(into.resolve(part + ".jfr"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("the profile that Java ships with", e);
        }
    }
}

package chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A fault of the program itself: a short code for the user to quote, and the details for whoever mends it.
 *
 * @param code six hexadecimal digits; the same fault in the same place has the same code
 * @param details the stack trace
 */
record BugReport(String code, String details) {

    /** The file the details are added to. */
    static final String FILE = "faults.log";

    static BugReport of(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        CRC32 places = new CRC32();
        places.update(fault.getClass().getName().getBytes(StandardCharsets.UTF_8));
        for (StackTraceElement place : fault.getStackTrace()) {
            places.update(place.toString().getBytes(StandardCharsets.UTF_8));
        }
        return new BugReport(String.format(Locale.ROOT, "%06x", places.getValue() & 0xFFFFFF), trace.toString());
    }

    /** Adds the details to the file in a folder; answers whether that worked. */
    boolean write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(FILE),
                    Instant.now() + " " + code + "\n" + details + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}

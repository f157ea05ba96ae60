package chancery.store;

import chancery.model.Note;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;

/** Another process of the program, which a test may kill. */
final class OtherProcess implements AutoCloseable {

    /** The note that it writes. */
    static final Note NOTE = Example.note("other", Example.DOSSIER.id(), "written elsewhere");

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    /** One that opens a dossier, writes a note {@code other}, and waits. */
    static OtherProcess editing(Path file) {
        return start("edit", file);
    }

    /** One that opens a dossier and ends without closing it, after a note {@code other} was saved. */
    static void crash(Path file) {
        try (OtherProcess other = editing(file)) {
            other.kill();
        }
    }

    /** One that is killed within a transaction that has spilled to the file, in the mode with a rollback journal. */
    static void crashInTransaction(Path file) {
        try (OtherProcess other = start("spill", file)) {
            other.kill();
        }
    }

    long pid() {
        return process.pid();
    }

    /** Kills it as a power cut would. */
    void kill() {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static OtherProcess start(String what, Path file) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProcess.class.getName(),
                            what,
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader words =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String first = words.readLine();
            if (!"ready".equals(first)) {
                process.destroyForcibly();
                throw new AssertionError("the other process said " + first);
            }
            return new OtherProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the other process does. */
    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[1]);
        if (args[0].equals("spill")) {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
            connection.setAutoCommit(false);
            connection.createStatement().executeUpdate("PRAGMA cache_size = 1; UPDATE note SET text = 'lost ' || text");
        } else {
            DossierFile.open(path).write(pen -> pen.put(NOTE));
        }
        System.out.println("ready");
        Thread.sleep(60_000);
    }
}

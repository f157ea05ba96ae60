package chancery.cli;

import chancery.settings.Folders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands as a shell would, and keeps what they write. */
final class Shell {

    private final Folders folders;
    private final List<String> opened = new ArrayList<>();

    Shell(Path home) {
        this.folders = new Folders(home.resolve("settings"), home.resolve("dossiers"), home.resolve("backups"));
    }

    /** What a command wrote, and what it answered. */
    record Answer(int code, String out, String err) {}

    Answer run(Object... words) {
        return run(
                file -> {
                    opened.add(String.valueOf(file));
                    return ExitCode.FINE;
                },
                words);
    }

    Answer run(Opener window, Object... words) {
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(args, new PrintWriter(out), new PrintWriter(err), folders, window);
        return new Answer(code, out.toString(), err.toString());
    }

    /** The files that the window was opened on, {@code null} for none. */
    List<String> opened() {
        return opened;
    }

    Folders folders() {
        return folders;
    }

    static Answer fine(String out) {
        return new Answer(ExitCode.FINE, out, "");
    }

    static Answer refused(String err) {
        return new Answer(ExitCode.REFUSED, "", "chancery: " + err + "\n");
    }

    static Answer misused(String err) {
        return new Answer(ExitCode.USAGE, "", "chancery: " + err + "\n");
    }

    static Answer failed(String err) {
        return new Answer(ExitCode.FAILED, "", "chancery: " + err + "\n");
    }
}

package chancery.cli;

import chancery.check.Unsound;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells of passages that are not word for word what their sources have, before a dossier or a sheet goes out. It goes out all the
 * same, and says so itself where it can.
 */
final class Caution {

    private static final int NAMED = 5;

    private Caution() {}

    /** Writes one line, where there are any. */
    static void tell(Shelf shelf, PrintWriter err) {
        List<Unsound> unsound = Unsound.of(shelf, Progress.NONE);
        if (!unsound.isEmpty()) {
            String named = unsound.stream().limit(NAMED).map(Unsound::reference).collect(Collectors.joining(", "));
            int more = unsound.size() - NAMED;
            err.print(Words.say(
                            "cli.caution",
                            unsound.size(),
                            more > 0 ? Words.say("cli.caution.more", named, more) : named)
                    + "\n");
        }
    }
}

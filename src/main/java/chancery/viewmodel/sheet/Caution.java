package chancery.viewmodel.sheet;

import chancery.check.Unsound;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said before a sheet goes out of a dossier whose passages are not all word for word what their sources have. */
final class Caution {

    private Caution() {}

    /** In words; empty where every passage is sound. Reads every text with a passage once, so it is asked beside the window. */
    static String of(Shelf shelf, Progress progress) {
        int unsound = Unsound.of(shelf, progress).size();
        return unsound == 0 ? "" : Words.say("sheet.caution", unsound);
    }

    /** All there is to be said, one below the other. */
    static String lines(String... cautions) {
        return Stream.of(cautions).filter(caution -> !caution.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** What was done, and below it what whoever did it should know. */
    static String after(String done, String... cautions) {
        String more = lines(cautions);
        return more.isEmpty() ? done : Words.say("sheet.saved.caution", done.replaceAll("\\.$", ""), more);
    }
}

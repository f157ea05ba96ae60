package chancery.viewmodel.sheet;

import chancery.check.Unsound;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;

/** What is said before a sheet goes out of a dossier whose passages are not all word for word what their sources have. */
final class Caution {

    private Caution() {}

    /** In words; empty where every passage is sound. Reads every text with a passage once, so it is asked beside the window. */
    static String of(Shelf shelf, Progress progress) {
        int unsound = Unsound.of(shelf, progress).size();
        return unsound == 0 ? "" : Words.say("sheet.caution", unsound);
    }
}

package chancery.briefing.compose;

import chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** How much of the dossier a section leaves out. */
final class Left {

    private Left() {}

    /** That so many more are in the dossier, or null where there are none. */
    static @Nullable String words(int count) {
        return count > 0 ? Words.say("briefing.more", count) : null;
    }
}

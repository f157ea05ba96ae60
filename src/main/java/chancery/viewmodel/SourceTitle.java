package chancery.viewmodel;

import chancery.model.Source;
import chancery.text.Words;
import chancery.time.DateWords;

/** What a source is called everywhere in the window. */
public final class SourceTitle {

    private SourceTitle() {}

    /** Its title, else what it is and when it was published: "Article of 10 January 2022"; else what it is, with its number. */
    public static String of(Source source) {
        if (source.title() != null) {
            return source.title();
        }
        String kind = Words.say("window.source." + source.kind().word());
        return source.published() == null
                ? Words.say("window.inspect.source.numbered", kind, source.number())
                : Words.say("window.inspect.source.dated", kind, DateWords.of(source.published()));
    }
}

package chancery.view.read;

import chancery.text.Words;
import chancery.viewmodel.read.Mark;
import java.util.List;
import java.util.stream.Collectors;

/** Marks in words. */
final class Tellings {

    private Tellings() {}

    /** In the margin: who or what it is. */
    static String brief(Mark mark) {
        return switch (mark.kind()) {
            case NOTE -> Words.say("reader.margin.note", mark.detail(), mark.title());
            case QUOTE, EVENT, DATE, POSITION, ACTOR -> mark.title();
        };
    }

    /** On hovering: what kind of mark it is too. */
    static String full(Mark mark) {
        String kind = Words.say("reader.mark." + mark.kind().word());
        return mark.detail().isEmpty()
                ? Words.say("reader.mark", kind, mark.title())
                : Words.say("reader.mark.detail", kind, mark.title(), mark.detail());
    }

    /** Several marks, each on a line; none twice. */
    static String full(List<Mark> marks) {
        return marks.stream().map(Tellings::full).distinct().collect(Collectors.joining("\n"));
    }
}

package chancery.view.read;

import chancery.text.Words;
import chancery.viewmodel.read.Mark;
import chancery.viewmodel.suggest.Suggestion;
import chancery.viewmodel.suggest.SuggestionKind;
import java.util.List;
import java.util.stream.Collectors;

/** Marks and suggestions in words. */
final class Tellings {

    private Tellings() {}

    /** In the margin: who or what it is. */
    static String brief(Mark mark) {
        return switch (mark.kind()) {
            case NOTE -> Words.say("reader.margin.note", mark.detail(), mark.title());
            case QUOTE, EVENT, DATE, POSITION, ACTOR -> mark.title();
        };
    }

    /** In the margin: who seems to speak, which day seems to be meant, who seems to be named. */
    static String brief(Suggestion suggestion) {
        Suggestion.Telling telling = suggestion.telling();
        return suggestion.kind() == SuggestionKind.ACTOR || telling.lines().isEmpty()
                ? telling.words()
                : telling.lines().get(0);
    }

    /** On hovering: what is suggested, and what accepting it would do. */
    static String full(Suggestion suggestion) {
        Suggestion.Telling telling = suggestion.telling();
        return Words.say("suggest.hover", telling.heading(), telling.makes());
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

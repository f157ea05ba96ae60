package chancery.view.read;

import chancery.viewmodel.Choice;
import chancery.viewmodel.read.Mark;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.read.Unseen;
import chancery.viewmodel.suggest.Offered;
import chancery.viewmodel.suggest.Suggestion;
import chancery.viewmodel.suggest.SuggestionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a paragraph: a record that is marked in it, or something that is suggested there.
 *
 * @param of what it tells of; the same as long as that is
 * @param brief who or what it is
 * @param full what is told on hovering
 * @param tick the style classes of its sign
 * @param suggested whether it is no fact yet
 * @param looked whether it is what the user looks at
 * @param go goes to it
 */
record Aside(Object of, String brief, String full, List<String> tick, boolean suggested, boolean looked, Runnable go) {

    /** Copies the list. */
    Aside {
        tick = List.copyOf(tick);
    }

    /**
     * Everything to be told beside a text.
     *
     * @param choose called with a mark to be chosen
     * @param look called with a suggestion to be looked at
     * @param select called with words to be selected
     */
    record Page(
            Opened opened,
            @Nullable Choice chosen,
            Offered offered,
            @Nullable Suggestion current,
            Consumer<Mark> choose,
            Consumer<Suggestion> look,
            Consumer<Stretch> select) {

        /** What begins in a line: first what cannot be seen there, then what is marked, then what is suggested, names last. */
        List<Aside> beside(Stretch line) {
            List<Aside> all = new ArrayList<>();
            Unseen.in(opened.text(), line).map(this::unseen).ifPresent(all::add);
            records(line).values().forEach(marks -> all.add(marked(marks)));
            List<Aside> names = new ArrayList<>();
            for (Offered.Spot spot : offered.in(line)) {
                Suggestion suggestion = spot.suggestion();
                boolean begins =
                        spot.at().equals(suggestion.at().get(0)) && spot.at().from() >= line.from();
                if (begins) {
                    (suggestion.kind() == SuggestionKind.ACTOR ? names : all).add(suggested(suggestion));
                }
            }
            all.addAll(names);
            return all;
        }

        /** The marks of a line by their records; names are in the text itself. */
        private Map<Choice, List<Mark>> records(Stretch line) {
            Map<Choice, List<Mark>> records = new LinkedHashMap<>();
            for (Mark mark : opened.marks().in(line)) {
                boolean begins = mark.at().from() >= line.from();
                if (mark.kind() != MarkKind.ACTOR && mark.kind() != MarkKind.DATE && begins) {
                    records.computeIfAbsent(mark.choice(), choice -> new ArrayList<>())
                            .add(mark);
                }
            }
            return records;
        }

        private Aside unseen(Unseen unseen) {
            return new Aside(
                    unseen,
                    unseen.brief(),
                    unseen.full(),
                    List.of("margin-tick", "tick-unseen"),
                    false,
                    false,
                    () -> select.accept(unseen.first()));
        }

        private Aside marked(List<Mark> marks) {
            Mark mark = marks.get(0);
            return new Aside(
                    List.copyOf(marks),
                    Tellings.brief(mark),
                    Tellings.full(mark),
                    List.of("margin-tick", "tick-" + mark.kind().word()),
                    false,
                    mark.choice().equals(chosen),
                    () -> choose.accept(mark));
        }

        private Aside suggested(Suggestion suggestion) {
            return new Aside(
                    suggestion,
                    Tellings.brief(suggestion),
                    Tellings.full(suggestion),
                    List.of("suggest-tick", "suggest-tick-" + suggestion.kind().word()),
                    true,
                    suggestion.equals(current),
                    () -> look.accept(suggestion));
        }
    }
}

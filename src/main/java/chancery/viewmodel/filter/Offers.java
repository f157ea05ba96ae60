package chancery.viewmodel.filter;

import chancery.filter.Chip;
import chancery.filter.Condition;
import chancery.filter.Filter;
import chancery.filter.Sort;
import chancery.model.Actor;
import chancery.model.Issue;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.paint.Shade;
import chancery.text.Letters;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that can be filtered by in a dossier, and what of it fits the words that were typed. */
final class Offers {

    private static final int MOST = 200;

    private final List<Offer> all = new ArrayList<>();

    /**
     * Of a dossier.
     *
     * @param saved the saved filters by their names
     */
    Offers(Contents contents, List<String> tags, Map<String, Filter> saved) {
        saved.forEach((name, filter) ->
                all.add(new Offer(name, Words.say("window.filter.sort.saved"), "", filter, true, null)));
        for (Actor actor : contents.actors()) {
            String aliases = String.join(" ", actor.aliases());
            Shade shade = contents.colours().of(actor.id());
            add(new Condition.Actors(List.of(actor.id()), false), actor.name(), aliases, shade);
        }
        for (Actor actor : contents.actors()) {
            String aliases = String.join(" ", actor.aliases());
            Shade shade = contents.colours().of(actor.id());
            add(new Condition.Actors(List.of(actor.id()), true), actor.name(), aliases, shade);
        }
        for (Issue issue : contents.issues()) {
            add(new Condition.Issues(List.of(issue.id())), issue.title(), issue.question());
        }
        contents.events().kinds().stream().sorted().forEach(kind -> add(new Condition.Kinds(List.of(kind)), kind, ""));
        Stream.of(Reality.values())
                .forEach(reality -> add(new Condition.Realities(List.of(reality)), reality.word(), ""));
        tags.forEach(tag -> add(new Condition.Tags(List.of(tag)), tag, ""));
        for (Source source : contents.sources()) {
            String known = Stream.of(source.publisher(), source.author(), source.url())
                    .filter(Objects::nonNull)
                    .reduce("", (one, other) -> one + ' ' + other);
            add(
                    new Condition.Sources(List.of(source.id())),
                    ConditionWords.called(source.id(), contents),
                    known + ' ' + source.number());
        }
        Stream.of(new Condition.HasQuote(), new Condition.HasNote())
                .forEach(has -> add(has, ConditionWords.of(has, contents), ""));
        for (int least = 3; least >= 1; least--) {
            Condition important = new Condition.Important(least);
            add(important, ConditionWords.of(important, contents), "");
        }
        for (Reliability least : Reliability.values()) {
            if (least != Reliability.F) {
                Condition graded = new Condition.Graded(least, 0);
                add(graded, ConditionWords.of(graded, contents), "");
            }
        }
        for (int least = 1; least <= 5; least++) {
            Condition graded = new Condition.Graded(null, least);
            add(graded, ConditionWords.of(graded, contents), "");
        }
    }

    /** What fits what was typed: every word begins a word of it. Then the periods it names, and the words themselves. */
    List<Offer> fitting(String typed) {
        String[] words = Letters.plain(typed).trim().split("\\s+", -1);
        List<Offer> fitting = new ArrayList<>(
                all.stream().filter(offer -> fits(offer, words)).limit(MOST).toList());
        if (!typed.isBlank()) {
            Periods.of(typed).forEach(period -> fitting.add(offer(period, period.wording(), "", null)));
            Condition text = new Condition.Text(typed.strip());
            fitting.add(offer(text, Words.say("window.filter.words", typed.strip()), "", null));
        }
        return fitting;
    }

    private void add(Condition condition, String name, String known) {
        add(condition, name, known, null);
    }

    private void add(Condition condition, String name, String known, @Nullable Shade shade) {
        all.add(offer(condition, name, known, shade));
    }

    private static Offer offer(Condition condition, String name, String known, @Nullable Shade shade) {
        return new Offer(name, word(condition.sort()), known, new Filter(List.of(Chip.of(condition))), false, shade);
    }

    private static String word(Sort sort) {
        return Words.say("window.filter.sort." + sort.word());
    }

    private static boolean fits(Offer offer, String[] words) {
        String text = ' '
                + Letters.plain(offer.name() + ' ' + offer.sort() + ' ' + offer.known())
                        .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return Stream.of(words).allMatch(word -> word.isEmpty() || text.contains(' ' + word));
    }
}

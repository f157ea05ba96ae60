package chancery.filter;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.model.Worded;
import chancery.store.image.Image;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Filters as text, to be kept with the dossier: a JSON object whose {@code chips} each have the word of their sort, {@code not} as 1
 * where they are negated, and their values. A chip that is not understood, as one of a later program, is left out.
 */
public final class FilterText {

    private FilterText() {}

    /** The text of a filter. */
    public static String of(Filter filter) {
        return Image.text(
                Map.of("chips", filter.chips().stream().map(FilterText::keys).toList()));
    }

    /** The filter of a text; without those of its chips that are not understood. */
    public static Filter read(String text) {
        try {
            List<Chip> chips = new ArrayList<>();
            for (Object each : list(Image.keys(text), "chips")) {
                if (each instanceof Map<?, ?> keys) {
                    chip(keys).ifPresent(chips::add);
                }
            }
            return new Filter(chips);
        } catch (IllegalArgumentException noObject) {
            return Filter.NONE;
        }
    }

    private static Map<String, Object> keys(Chip chip) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("is", chip.condition().sort().word());
        if (chip.not()) {
            keys.put("not", 1);
        }
        keys.putAll(chip.condition().match(new Values()));
        return keys;
    }

    private static Optional<Chip> chip(Map<?, ?> keys) {
        try {
            return Worded.of(Sort.class, text(keys, "is"))
                    .map(sort -> new Chip(condition(sort, keys), keys.containsKey("not")));
        } catch (IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    private static Condition condition(Sort sort, Map<?, ?> keys) {
        return switch (sort) {
            case TEXT -> new Condition.Text(text(keys, "words"));
            case ACTOR -> new Condition.Actors(ids(keys), false);
            case SPEAKER -> new Condition.Actors(ids(keys), true);
            case KIND -> new Condition.Kinds(texts(keys));
            case REALITY ->
                new Condition.Realities(texts(keys).stream()
                        .flatMap(word -> Worded.of(Reality.class, word).stream())
                        .toList());
            case ISSUE ->
                new Condition.Issues(texts(keys).stream().map(Id<Issue>::new).toList());
            case SOURCE ->
                new Condition.Sources(texts(keys).stream().map(Id<Source>::new).toList());
            case GRADE ->
                new Condition.Graded(
                        keys.containsKey("reliability") ? Reliability.valueOf(text(keys, "reliability")) : null,
                        keys.get("credibility") instanceof Long number ? small(number) : 0);
            case IMPORTANCE -> new Condition.Important(keys.get("least") instanceof Long number ? small(number) : 0);
            case PERIOD ->
                new Condition.Period(tick(keys, "from", Tick.PAST), tick(keys, "to", Tick.FUTURE), text(keys, "words"));
            case QUOTE -> new Condition.HasQuote();
            case NOTE -> new Condition.HasNote();
            case TAG -> new Condition.Tags(texts(keys));
        };
    }

    private static List<Id<Actor>> ids(Map<?, ?> keys) {
        return texts(keys).stream().map(Id<Actor>::new).toList();
    }

    private static List<String> texts(Map<?, ?> keys) {
        return list(keys, "any").stream().map(String::valueOf).toList();
    }

    private static List<?> list(Map<?, ?> keys, String key) {
        return keys.get(key) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> keys, String key) {
        if (keys.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no " + key);
    }

    /** A number that may be too great for what it is to be; then it is one that nothing takes. */
    private static int small(long number) {
        return number == (int) number ? (int) number : -1;
    }

    private static long tick(Map<?, ?> keys, String key, long open) {
        return keys.get(key) instanceof Long tick ? tick : open;
    }

    /** The values of a condition, by their keys. */
    private static final class Values implements Condition.Cases<Map<String, Object>> {

        @Override
        public Map<String, Object> text(Condition.Text text) {
            return Map.of("words", text.words());
        }

        @Override
        public Map<String, Object> actors(Condition.Actors actors) {
            return any(actors.any());
        }

        @Override
        public Map<String, Object> kinds(Condition.Kinds kinds) {
            return any(kinds.any());
        }

        @Override
        public Map<String, Object> realities(Condition.Realities realities) {
            return any(realities.any().stream().map(Reality::word).toList());
        }

        @Override
        public Map<String, Object> issues(Condition.Issues issues) {
            return any(issues.any());
        }

        @Override
        public Map<String, Object> sources(Condition.Sources sources) {
            return any(sources.any());
        }

        @Override
        public Map<String, Object> graded(Condition.Graded graded) {
            Map<String, Object> keys = new LinkedHashMap<>();
            if (graded.reliability() != null) {
                keys.put("reliability", graded.reliability().name());
            }
            if (graded.credibility() != 0) {
                keys.put("credibility", graded.credibility());
            }
            return keys;
        }

        @Override
        public Map<String, Object> important(Condition.Important important) {
            return Map.of("least", important.least());
        }

        @Override
        public Map<String, Object> period(Condition.Period period) {
            Map<String, Object> keys = new LinkedHashMap<>();
            if (period.from() != Tick.PAST) {
                keys.put("from", period.from());
            }
            if (period.to() != Tick.FUTURE) {
                keys.put("to", period.to());
            }
            keys.put("words", period.wording());
            return keys;
        }

        @Override
        public Map<String, Object> hasQuote() {
            return Map.of();
        }

        @Override
        public Map<String, Object> hasNote() {
            return Map.of();
        }

        @Override
        public Map<String, Object> tags(Condition.Tags tags) {
            return any(tags.any());
        }

        private static Map<String, Object> any(List<?> values) {
            return Map.of("any", values.stream().map(String::valueOf).toList());
        }
    }
}

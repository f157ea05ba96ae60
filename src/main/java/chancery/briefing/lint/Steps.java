package chancery.briefing.lint;

import chancery.check.MixedGauges;
import chancery.model.Likelihood;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of likelihood of ICD 203's two rows, and the steps they stand for. */
final class Steps {

    private static final Map<String, Likelihood> STEPS = Map.ofEntries(
            Map.entry("almost no chance", Likelihood.ALMOST_NO_CHANCE),
            Map.entry("very unlikely", Likelihood.VERY_UNLIKELY),
            Map.entry("unlikely", Likelihood.UNLIKELY),
            Map.entry("roughly even chance", Likelihood.ROUGHLY_EVEN_CHANCE),
            Map.entry("likely", Likelihood.LIKELY),
            Map.entry("very likely", Likelihood.VERY_LIKELY),
            Map.entry("almost certain", Likelihood.ALMOST_CERTAIN),
            Map.entry("almost certainly", Likelihood.ALMOST_CERTAIN),
            Map.entry("remote", Likelihood.ALMOST_NO_CHANCE),
            Map.entry("remote chance", Likelihood.ALMOST_NO_CHANCE),
            Map.entry("remote possibility", Likelihood.ALMOST_NO_CHANCE),
            Map.entry("highly improbable", Likelihood.VERY_UNLIKELY),
            Map.entry("highly improbably", Likelihood.VERY_UNLIKELY),
            Map.entry("improbable", Likelihood.UNLIKELY),
            Map.entry("improbably", Likelihood.UNLIKELY),
            Map.entry("roughly even odds", Likelihood.ROUGHLY_EVEN_CHANCE),
            Map.entry("probable", Likelihood.LIKELY),
            Map.entry("probably", Likelihood.LIKELY),
            Map.entry("highly probable", Likelihood.VERY_LIKELY),
            Map.entry("highly probably", Likelihood.VERY_LIKELY),
            Map.entry("nearly certain", Likelihood.ALMOST_CERTAIN),
            Map.entry("nearly certainly", Likelihood.ALMOST_CERTAIN));

    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{N}.,])(\\d{1,2})\\s*(?:%|per ?cent)?\\s*(?:[-–]|to|and)\\s*(\\d{1,2})\\s*(?:%|per ?cent)");

    private Steps() {}

    /** The steps whose words a text says. */
    static Set<Likelihood> of(String text) {
        return words(text)
                .map(word -> STEPS.get(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Likelihood.class)));
    }

    /** A text without the ranges in per cent that stand for some steps. */
    static String withoutRanges(String text, Set<Likelihood> steps) {
        return RANGE.matcher(text)
                .replaceAll(range -> steps.stream().anyMatch(step -> is(range, step))
                        ? " "
                        : Matcher.quoteReplacement(range.group()));
    }

    private static boolean is(MatchResult range, Likelihood step) {
        return Integer.parseInt(range.group(1)) == step.from() && Integer.parseInt(range.group(2)) == step.to();
    }

    private static Stream<String> words(String text) {
        return Stream.of(true, false).flatMap(row -> MixedGauges.ofRow(text, row).stream());
    }

    /** The first word of likelihood of a text, where it has some and none of them is of a step. */
    static Optional<String> other(String text, Likelihood chosen) {
        List<String> words = words(text).toList();
        boolean said = words.stream().anyMatch(word -> STEPS.get(word.toLowerCase(Locale.ROOT)) == chosen);
        return said ? Optional.empty() : words.stream().findFirst();
    }
}

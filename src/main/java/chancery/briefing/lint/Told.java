package chancery.briefing.lint;

import chancery.briefing.compose.Footing;
import chancery.briefing.order.Referring;
import chancery.model.Entry;
import chancery.model.Likelihood;
import chancery.model.Reference;
import chancery.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One written text, and the records it refers to. */
final class Told {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{8,})”|\"([^\"]{8,})\"|«([^«»]{8,})»");

    private static final Pattern BREAKS = Pattern.compile("\\s*(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\])\\s*");

    private final Footing footing;
    private final List<Referring.Stretch> stretches;
    private final String plain;
    private final List<Entry> records = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> notKnown = new ArrayList<>();
    private final Set<Reference> references = new TreeSet<>();

    Told(Footing footing, String text) {
        this.footing = footing;
        stretches = Referring.stretches(text);
        plain = stretches.stream().map(Referring.Stretch::words).collect(Collectors.joining());
        stretches.forEach(this::look);
    }

    private void look(Referring.Stretch stretch) {
        if (stretch.record() == null) {
            return;
        }
        Optional<Entry> record = footing.record(stretch.record());
        if (record.isEmpty()) {
            gone.add(stretch.words());
            return;
        }
        if (!footing.known(record.get())) {
            notKnown.add(stretch.words());
        }
        records.add(record.get());
        references.addAll(footing.references(record.get()));
    }

    /** What is read, without the ids. */
    String plain() {
        return plain;
    }

    /** The words of references to records that are not there. */
    List<String> gone() {
        return gone;
    }

    /** The words of references to records that were not known. */
    List<String> notKnown() {
        return notKnown;
    }

    /** What the records rest on. */
    Set<Reference> references() {
        return references;
    }

    /** How many independent sources that is. */
    int sources() {
        return footing.independent(references);
    }

    /** The sources that are counted beside the one they repeat. */
    List<Source> repeating() {
        return footing.repeating(references);
    }

    /** What stands between quotation marks and nowhere else. */
    List<String> notVerbatim() {
        return QUOTED.matcher(plain)
                .results()
                .map(Told::inner)
                .filter(words -> !BREAKS.splitAsStream(words)
                        .map(part -> part.replaceAll("[.,;:]$", ""))
                        .allMatch(footing::verbatim))
                .toList();
    }

    private static String inner(MatchResult quoted) {
        return Stream.of(1, 2, 3)
                .map(quoted::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }

    /**
     * The numbers that stand in no record the text refers to, as they are written; those in the names of records are the records' own, and
     * the range of a word of likelihood is the word's. The records themselves may be counted, and so may their sources.
     *
     * @param chosen the likelihood that was chosen beside the text, or null
     */
    List<String> unsupported(@Nullable Likelihood chosen) {
        Stream<String> told = records.stream()
                .flatMap(footing::borneOut)
                .flatMap(record -> record.match(new Said()))
                .flatMap(Numbers::all);
        int counted = Math.max(records.size(), sources());
        Stream<String> counts = IntStream.rangeClosed(1, counted).mapToObj(Integer::toString);
        Set<String> there = Stream.concat(told, counts).collect(Collectors.toSet());
        Set<Likelihood> steps = Steps.of(plain);
        Stream.ofNullable(chosen).forEach(steps::add);
        return stretches.stream()
                .filter(stretch -> stretch.record() == null)
                .map(stretch -> Steps.withoutRanges(stretch.words(), steps))
                .flatMap(words -> Numbers.stated(words).stream())
                .filter(number -> !there.contains(number.value()))
                .map(Numbers.Figure::words)
                .distinct()
                .toList();
    }
}

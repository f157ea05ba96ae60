package chancery.briefing.lint;

import chancery.briefing.compose.Footing;
import chancery.briefing.order.Referring;
import chancery.model.Entry;
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
import java.util.stream.Stream;

/** One written text, and the records it refers to. */
final class Told {

    /** A number with its groups of three; a range of per cents is one of the words of likelihood. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d+(?:[,’' \\u00a0\\u202f]\\d{3})*(?![\\p{L}\\p{N}])");

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

    /** The numbers that stand in no record the text refers to; those in the names of records are the records' own. */
    List<String> unsupported() {
        Set<String> there = records.stream()
                .flatMap(footing::borneOut)
                .flatMap(record -> record.match(new Said()))
                .flatMap(Told::numbers)
                .collect(Collectors.toSet());
        return stretches.stream()
                .filter(stretch -> stretch.record() == null)
                .flatMap(stretch -> numbers(stretch.words()))
                .distinct()
                .filter(number -> !there.contains(number))
                .toList();
    }

    /** The numbers of a text, without what groups their digits and without zeros before them. */
    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[^0-9]", "").replaceFirst("^0+(?=\\d)", ""));
    }
}

package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.Tone;
import chancery.model.Id;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sheet rests on, in a few sentences: how many sources of which kinds and grades, how much rests on one of them alone, which
 * only repeat another, and which could be checked. A source that only repeats another counts as that one.
 */
final class Claims {

    private final Ground ground;
    private final List<Section> sections;
    private final Map<Integer, Source> byNumber = new HashMap<>();

    Claims(Ground ground, List<Section> sections) {
        this.ground = ground;
        this.sections = sections;
        ground.papers().sources().forEach(source -> byNumber.put(source.number(), source));
    }

    /** The sentences. */
    Phrase summary(SortedSet<Reference> cited) {
        List<Source> sources = cited.stream()
                .map(Reference::source)
                .distinct()
                .map(number -> Objects.requireNonNull(byNumber.get(number)))
                .toList();
        List<String> more = new ArrayList<>();
        more.add(
                sources.size() == 1
                        ? Words.say(
                                "briefing.summary.source",
                                kind(sources.get(0)),
                                sources.get(0).grade().code())
                        : Words.say(
                                "briefing.summary.sources",
                                sources.size(),
                                counted("briefing.summary.count", sources, this::kind),
                                counted(
                                        "briefing.summary.grade",
                                        sources,
                                        source -> source.grade().code())));
        List<Source> relays =
                sources.stream().filter(source -> source.relays() != null).toList();
        if (!relays.isEmpty()) {
            more.add(Words.say("briefing.summary.relays", relays.size(), independent(cited)));
        }
        if (sources.size() > 1) {
            more.add(independent(cited) == 1 ? Words.say("briefing.summary.one") : alone());
        }
        long held = sources.stream()
                .filter(source -> ground.papers().holdsText(source.id()))
                .count();
        String texts = held == sources.size() ? "all" : held == 0 ? "none" : "some";
        more.add(Words.say("briefing.summary.held." + texts, held, sources.size()));
        return Phrase.of(Words.say("briefing.summary"), Tone.STRONG).and(" " + String.join(" ", more));
    }

    private String kind(Source source) {
        return Words.say("briefing.summary.kind." + source.kind().word());
    }

    private static String counted(String key, List<Source> sources, Function<Source, String> by) {
        Map<String, Long> counts =
                sources.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> Words.say(key, each.getValue(), each.getKey()))
                .collect(Collectors.joining(Words.say("briefing.list")));
    }

    /** How many statements cite something, and how many of them only one independent source. */
    private String alone() {
        int all = 0;
        int alone = 0;
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                for (Phrase phrase : block.match(new Cited()).toList()) {
                    int sources = independent(references(phrase));
                    all += sources > 0 ? 1 : 0;
                    alone += sources == 1 ? 1 : 0;
                }
            }
        }
        return Words.say("briefing.summary.alone", alone, all);
    }

    private static Set<Reference> references(Phrase phrase) {
        Set<Reference> references = new HashSet<>();
        for (Run run : phrase.runs()) {
            if (run instanceof Run.Citation citation) {
                references.add(citation.reference());
            }
        }
        return references;
    }

    /** How many sources some references are of, where one that only repeats another is that one. */
    int independent(Set<Reference> references) {
        return originals(references.stream().map(Reference::source));
    }

    /** How many sources some are, where one that only repeats another is that one. */
    int originals(Stream<Integer> numbers) {
        return Math.toIntExact(numbers.map(this::original).distinct().count());
    }

    private int original(int number) {
        int original = number;
        Set<Integer> seen = new HashSet<>();
        while (seen.add(original)) {
            Source source = byNumber.get(original);
            Id<Source> relays = source == null ? null : source.relays();
            Source first = relays == null ? null : ground.papers().source(relays);
            original = first == null ? original : first.number();
        }
        return original;
    }
}

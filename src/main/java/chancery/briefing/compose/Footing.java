package chancery.briefing.compose;

import chancery.anchor.Folding;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Marking;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reference;
import chancery.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What written words can be held against: the records they refer to, as they were known, and every word that is held. */
public final class Footing {

    private final Ground ground;
    private @Nullable List<String> held;

    Footing(Ground ground) {
        this.ground = ground;
    }

    /** Who may see the dossier, where it says. */
    public Optional<Marking> marking() {
        return Optional.ofNullable(ground.papers().dossier().marking());
    }

    /** The record of an id, whether it was known or not; nothing where there is none. */
    public Optional<Entry> record(Id<?> id) {
        return Optional.ofNullable(ground.papers().entry(id));
    }

    /** Whether a record was known at the moment of the sheet. */
    public boolean known(Entry entry) {
        return entry.match(new KnownEntry(ground.known())).isPresent();
    }

    /** The references of what a record rests on. */
    public Set<Reference> references(Entry entry) {
        return entry.match(new KnownEntry(ground.known()))
                .map(known -> (Set<Reference>) new TreeSet<>(ground.sourcing().of(known)))
                .orElse(Set.of());
    }

    /** The records that a record is borne out by, or that were said at it: itself, and the evidence of a position. */
    public Stream<Entry> borneOut(Entry entry) {
        Stream<Entry> more = entry instanceof Position position
                ? position.evidence().stream()
                        .map(evidence -> ground.papers().entry(evidence.id()))
                        .filter(Objects::nonNull)
                : Stream.empty();
        return Stream.concat(Stream.of(entry), more);
    }

    /** How many sources some references are of, where one that only repeats another is that one. */
    public int independent(Set<Reference> references) {
        return new Claims(ground, List.of()).independent(references);
    }

    /** Whether all sources of the dossier are one, since the others only repeat it. */
    public boolean oneSource() {
        List<Source> sources = ground.papers().sources();
        return !sources.isEmpty()
                && new Claims(ground, List.of()).originals(sources.stream().map(Source::number)) == 1;
    }

    /** Those sources of some references that only repeat another one of them. */
    public List<Source> repeating(Set<Reference> references) {
        return ground.papers().sources().stream()
                .filter(source -> of(source, references))
                .filter(source -> {
                    Id<Source> relays = source.relays();
                    Source first = relays == null ? null : ground.papers().source(relays);
                    return first != null && of(first, references);
                })
                .toList();
    }

    private static boolean of(Source source, Set<Reference> references) {
        return references.stream().anyMatch(reference -> reference.source() == source.number());
    }

    /** The source that another one repeats. */
    public Optional<Source> repeated(Source source) {
        Id<Source> relays = source.relays();
        return relays == null
                ? Optional.empty()
                : Optional.ofNullable(ground.papers().source(relays));
    }

    /** Whether some words stand, but for the kind of quotation marks, dashes and spaces, in a quote or a text that is held. */
    public boolean verbatim(String words) {
        String folded = plain(words);
        return held().stream().anyMatch(text -> text.contains(folded));
    }

    private List<String> held() {
        if (held == null) {
            Stream<String> quotes = ground.papers().quotes().stream()
                    .flatMap(quote -> Stream.concat(Stream.of(quote.text()), exact(quote)));
            Stream<String> texts = ground.papers().sources().stream()
                    .map(source -> ground.papers().text(source.id()))
                    .filter(Objects::nonNull);
            held = Stream.concat(quotes, texts).map(Footing::plain).toList();
        }
        return held;
    }

    private static Stream<String> exact(Quote quote) {
        return quote.passages().stream().map(Passage::exact).filter(Objects::nonNull);
    }

    private static String plain(String text) {
        return Folding.fold(text).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}

package chancery.viewmodel.quote;

import chancery.anchor.CodePoints;
import chancery.anchor.Verbatim;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.text.Letters;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.Contents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the quotes as lines. Takes time: not for the JavaFX thread. */
final class QuoteLines {

    private final Contents contents;
    private final Shelf shelf;
    private final Map<Id<Source>, Optional<CodePoints>> texts = new HashMap<>();
    private final Map<Id<Event>, Optional<Event>> events = new HashMap<>();
    private final Map<Id<? extends Entry>, Set<Id<Issue>>> borneOut = new HashMap<>();

    QuoteLines(Contents contents, Shelf shelf) {
        this.contents = contents;
        this.shelf = shelf;
        for (Position position : shelf.positions()) {
            for (Evidence evidence : position.evidence()) {
                borneOut.computeIfAbsent(evidence.id(), id -> new HashSet<>()).add(position.issue());
            }
        }
    }

    List<QuoteLine> read() {
        return shelf.quotes().stream().map(this::line).toList();
    }

    private QuoteLine line(Quote quote) {
        @Nullable
        Passage first = quote.passages().isEmpty() ? null : quote.passages().get(0);
        @Nullable When when = said(quote);
        return new QuoteLine(
                quote.id(),
                quote.kind(),
                quote.kind() == QuoteKind.REPORTED ? quote.text() : "“" + quote.text() + "”",
                quote.speaker(),
                name(quote.speaker()),
                Objects.equals(quote.onBehalfOf(), quote.speaker()) ? null : name(quote.onBehalfOf()),
                name(quote.relayedBy()),
                quote.speaker() == null
                        ? contents.colours().neutral()
                        : contents.colours().of(quote.speaker()),
                first == null ? null : reference(first),
                first == null ? 0 : first.paragraph(),
                when == null ? "" : brief(when),
                when == null ? Long.MAX_VALUE : when.bounds().earliest(),
                issues(quote),
                quote.passages().stream().map(Passage::source).collect(Collectors.toSet()),
                quote.passages().stream().allMatch(this::holds));
    }

    private @Nullable String name(@Nullable Id<Actor> id) {
        return id == null ? null : contents.actor(id).map(Actor::name).orElse(id.value());
    }

    private @Nullable Reference reference(Passage passage) {
        return contents.source(passage.source())
                .map(source -> new Reference(source.number(), passage.number()))
                .orElse(null);
    }

    private @Nullable When said(Quote quote) {
        return quote.saidWhen() != null
                ? quote.saidWhen()
                : event(quote).map(Event::when).orElse(null);
    }

    private Set<Id<Issue>> issues(Quote quote) {
        Set<Id<Issue>> issues = new HashSet<>(borneOut.getOrDefault(quote.id(), Set.of()));
        event(quote).ifPresent(event -> issues.addAll(event.issues()));
        return issues;
    }

    private Optional<Event> event(Quote quote) {
        return quote.event() == null ? Optional.empty() : events.computeIfAbsent(quote.event(), shelf::event);
    }

    private static String brief(When when) {
        Edtf value = when.edtf();
        return value == null ? "" : DateWords.brief(value);
    }

    private boolean holds(Passage passage) {
        CodePoints text = texts.computeIfAbsent(
                        passage.source(), id -> shelf.text(id).map(CodePoints::of))
                .orElse(null);
        return Verbatim.check(passage, text).sound();
    }

    /** Whether all words stand in a line, whatever their case and accents. */
    static boolean has(QuoteLine line, String[] words) {
        String text = Letters.plain(Stream.of(line.text(), line.speaker(), line.forWhom(), line.via())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        return Stream.of(words).allMatch(text::contains);
    }
}

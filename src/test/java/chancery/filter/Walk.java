package chancery.filter;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.store.Hit;
import chancery.store.Shelf;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What conditions mean, found the long way: by walking through every record of the file. */
final class Walk {

    private final Shelf shelf;
    private final List<Event> events;
    private final List<Quote> quotes;
    private final List<Position> positions;
    private final List<Note> notes;
    private final Map<Id<Source>, Grade> grades = new HashMap<>();

    Walk(Shelf shelf) {
        this.shelf = shelf;
        this.events = shelf.events();
        this.quotes = shelf.quotes();
        this.positions = shelf.positions();
        this.notes = shelf.notes();
        shelf.sources().forEach(source -> grades.put(source.id(), source.grade()));
    }

    /** The ids of the events, quotes, positions and notes that pass. */
    Set<String> passing(Filter filter) {
        Set<String> left = all();
        for (Chip chip : filter.chips()) {
            Set<String> met = meeting(chip.condition());
            left.removeIf(id -> met.contains(id) == chip.not());
        }
        return left;
    }

    Set<String> all() {
        return Stream.of(events, quotes, positions, notes)
                .flatMap(List::stream)
                .map(entry -> entry.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> meeting(Condition condition) {
        return condition.match(new Condition.Cases<>() {
            @Override
            public Set<String> text(Condition.Text text) {
                return withNotes(shelf.search(text.words(), 100_000).stream()
                        .map(Hit::id)
                        .map(Id::value)
                        .collect(Collectors.toSet()));
            }

            @Override
            public Set<String> actors(Condition.Actors actors) {
                Set<Id<Actor>> who = Set.copyOf(actors.any());
                Set<String> met = new HashSet<>();
                actors.any().forEach(id -> met.add(id.value()));
                for (Event event : events) {
                    add(
                            met,
                            event,
                            event.participants().stream()
                                    .anyMatch(one -> who.contains(one.actor())
                                            && (!actors.speaking() || one.part().equals("speaker"))));
                }
                for (Quote quote : quotes) {
                    boolean speaks = has(who, quote.speaker()) || has(who, quote.onBehalfOf());
                    add(met, quote, speaks || (!actors.speaking() && has(who, quote.relayedBy())));
                    if (speaks && actors.speaking() && quote.event() != null) {
                        met.add(quote.event().value());
                    }
                }
                positions.forEach(position ->
                        add(met, position, who.contains(position.actor()) || has(who, position.onBehalfOf())));
                return withNotes(met);
            }

            @Override
            public Set<String> kinds(Condition.Kinds kinds) {
                return byEvent(event -> kinds.any().contains(event.kind()));
            }

            @Override
            public Set<String> realities(Condition.Realities realities) {
                return byEvent(event -> realities.any().contains(event.reality()));
            }

            @Override
            public Set<String> issues(Condition.Issues issues) {
                Set<String> met = new HashSet<>();
                issues.any().forEach(id -> met.add(id.value()));
                events.forEach(event -> add(met, event, event.issues().stream().anyMatch(issues.any()::contains)));
                positions.stream()
                        .filter(position -> issues.any().contains(position.issue()))
                        .forEach(position -> {
                            met.add(position.id().value());
                            position.evidence().stream()
                                    .filter(Evidence.OfQuote.class::isInstance)
                                    .forEach(quote -> met.add(quote.id().value()));
                        });
                return withNotes(met);
            }

            @Override
            public Set<String> sources(Condition.Sources sources) {
                return from(sources.any()::contains);
            }

            @Override
            public Set<String> graded(Condition.Graded graded) {
                String letters = "ABCDE";
                Reliability least = graded.reliability();
                return from(id -> {
                    Grade grade = grades.get(id);
                    int letter = letters.indexOf(grade.reliability().name());
                    return (least == null || (letter >= 0 && letter <= letters.indexOf(least.name())))
                            && (graded.credibility() == 0 || grade.credibility() <= graded.credibility());
                });
            }

            @Override
            public Set<String> important(Condition.Important important) {
                return byEvent(event -> event.importance() >= important.least());
            }

            @Override
            public Set<String> period(Condition.Period period) {
                Set<String> met = new HashSet<>();
                events.forEach(
                        event -> add(met, event, touches(period, event.when().bounds())));
                Set<String> at = Set.copyOf(met);
                quotes.forEach(quote -> add(
                        met,
                        quote,
                        quote.saidWhen() == null
                                ? quote.event() != null
                                        && at.contains(quote.event().value())
                                : quote.saidWhen().bounds().earliest() <= period.to()
                                        && quote.saidWhen().bounds().latest() >= period.from()));
                Set<String> so = Set.copyOf(met);
                for (Position position : positions) {
                    var holds = position.holds();
                    long begin = holds.from() == null
                            ? Tick.PAST
                            : holds.from().bounds().earliest();
                    long end = holds.to() == null
                            ? Tick.FUTURE
                            : holds.to().bounds().latest();
                    add(
                            met,
                            position,
                            (holds.from() == null && holds.to() == null)
                                    ? restsOn(position, so)
                                    : begin <= period.to() && end >= period.from());
                }
                return withNotes(met);
            }

            @Override
            public Set<String> hasQuote() {
                Set<String> met = new HashSet<>();
                quotes.forEach(quote -> {
                    met.add(quote.id().value());
                    if (quote.event() != null) {
                        met.add(quote.event().value());
                    }
                });
                positions.forEach(position ->
                        add(met, position, position.evidence().stream().anyMatch(Evidence.OfQuote.class::isInstance)));
                return withNotes(met);
            }

            @Override
            public Set<String> hasNote() {
                Set<String> met = new HashSet<>();
                notes.forEach(note -> {
                    met.add(note.id().value());
                    met.add(note.on().value());
                });
                return met;
            }

            @Override
            public Set<String> tags(Condition.Tags tags) {
                return byEvent(event -> event.tags().stream().anyMatch(tags.any()::contains));
            }
        });
    }

    private Set<String> byEvent(Predicate<Event> passes) {
        Set<String> met = new HashSet<>();
        events.forEach(event -> add(met, event, passes.test(event)));
        quotes.forEach(quote -> add(
                met, quote, quote.event() != null && met.contains(quote.event().value())));
        Set<String> so = Set.copyOf(met);
        positions.forEach(position -> add(met, position, restsOn(position, so)));
        return withNotes(met);
    }

    private Set<String> from(Predicate<Id<Source>> passes) {
        Set<String> met = new HashSet<>();
        grades.keySet().stream().filter(passes).forEach(id -> met.add(id.value()));
        events.forEach(event -> add(
                met,
                event,
                event.passages().stream().anyMatch(passage -> passes.test(passage.source()))
                        || event.accounts().stream().anyMatch(account -> passes.test(account.source()))));
        quotes.forEach(quote ->
                add(met, quote, quote.passages().stream().anyMatch(passage -> passes.test(passage.source()))));
        Set<String> so = Set.copyOf(met);
        positions.forEach(position -> add(met, position, restsOn(position, so)));
        return withNotes(met);
    }

    private static boolean restsOn(Position position, Set<String> met) {
        return position.evidence().stream()
                .anyMatch(evidence -> met.contains(evidence.id().value()));
    }

    private static boolean touches(Condition.Period period, Bounds bounds) {
        return (Tick.known(bounds.earliest()) || Tick.known(bounds.latest()))
                && bounds.earliest() <= period.to()
                && bounds.latest() >= period.from();
    }

    private static boolean has(Set<Id<Actor>> who, @org.jspecify.annotations.Nullable Id<Actor> actor) {
        return actor != null && who.contains(actor);
    }

    private static void add(Set<String> met, Entry entry, boolean meets) {
        if (meets) {
            met.add(entry.id().value());
        }
    }

    private Set<String> withNotes(Set<String> met) {
        Set<String> about = Set.copyOf(met);
        notes.forEach(note -> add(met, note, about.contains(note.on().value())));
        return met;
    }
}

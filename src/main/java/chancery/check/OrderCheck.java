package chancery.check;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Whether dates lie as they are said to lie to each other: so far from what they are counted from as the offset says, after it
 * or before it as the wording says, and not counted from each other in a circle.
 */
final class OrderCheck implements RecordCheck {

    private static final Pattern AFTER =
            Pattern.compile("\\b(after|since|following|later|afterwards)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("\\b(before|prior to|ahead of|earlier)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void event(Event event, Ground ground, Consumer<Finding> found) {
        Telling.of(event).forEach(telling -> look(event, telling, ground, found));
        circle(event, ground, found);
    }

    @Override
    public void quote(Quote quote, Ground ground, Consumer<Finding> found) {
        for (Telling telling : Telling.of(quote)) {
            look(quote, telling, ground, found);
            Id<Event> at = quote.event();
            if (at != null) {
                ground.event(at).ifPresent(event -> elsewhere(quote, telling.when(), event, found));
            }
        }
    }

    private static void look(Entry on, Telling telling, Ground ground, Consumer<Finding> found) {
        When when = telling.when();
        Id<? extends Entry> anchorId = when.anchor();
        Optional<Anchor> anchor = anchorId == null ? Optional.empty() : Anchor.of(anchorId, ground);
        if (when.undated() || anchor.isEmpty() || anchor.get().bounds().undated()) {
            return;
        }
        Bounds from = anchor.get().bounds();
        String offset = when.offset();
        if (offset != null) {
            Reckoning.of(from, offset)
                    .filter(reckoned -> !reckoned.meets(when.bounds()))
                    .ifPresent(reckoned -> found.accept(Finding.of(
                            Check.ORDER,
                            on,
                            List.of(anchor.get().id()),
                            Words.say(
                                    "check.order.offset",
                                    reckoned.words(),
                                    anchor.get().name(),
                                    DateWords.span(reckoned.bounds()),
                                    DateWords.span(when.bounds())),
                            when.bounds(),
                            from,
                            offset)));
        } else if (anchor.get().kind() == EntryKind.EVENT && when.wording() != null) {
            said(on, when, when.wording(), anchor.get(), found);
        }
    }

    private static void said(Entry on, When when, String wording, Anchor anchor, Consumer<Finding> found) {
        boolean after = AFTER.matcher(wording).find();
        boolean before = BEFORE.matcher(wording).find();
        Bounds own = when.bounds();
        Bounds other = anchor.bounds();
        boolean early = after && !before && known(own.latest(), other.earliest()) && own.latest() < other.earliest();
        boolean late = before && !after && known(own.earliest(), other.latest()) && own.earliest() > other.latest();
        if (early || late) {
            String text = Words.say(
                    early ? "check.order.early" : "check.order.late",
                    wording,
                    DateWords.span(own),
                    anchor.name(),
                    DateWords.span(other));
            found.accept(Finding.of(Check.ORDER, on, List.of(anchor.id()), text, wording, own, other));
        }
    }

    private static void elsewhere(Quote quote, When said, Event event, Consumer<Finding> found) {
        Bounds own = said.bounds();
        Bounds other = event.when().bounds();
        boolean apart = known(own.latest(), other.earliest()) && own.latest() < other.earliest()
                || known(own.earliest(), other.latest()) && own.earliest() > other.latest();
        if (apart) {
            String text = Words.say("check.order.quote", DateWords.span(own), event.title(), DateWords.span(other));
            found.accept(Finding.of(Check.ORDER, quote, List.of(event.id()), text, own, other));
        }
    }

    /** Follows what an event is counted from until there is no more, or until it comes back to it. */
    private static void circle(Event event, Ground ground, Consumer<Finding> found) {
        Set<Id<?>> way = new LinkedHashSet<>();
        List<String> titles = new ArrayList<>();
        Optional<Event> next = counted(event, ground);
        while (next.isPresent() && way.add(next.get().id())) {
            titles.add(next.get().title());
            if (next.get().id().equals(event.id())) {
                List<Id<? extends Entry>> others = new ArrayList<>(way);
                others.remove(event.id());
                String text = Words.say("check.order.circle", String.join(" → ", titles));
                found.accept(Finding.of(Check.ORDER, event, others, text, "circle"));
                return;
            }
            next = counted(next.get(), ground);
        }
    }

    private static Optional<Event> counted(Event event, Ground ground) {
        Id<? extends Entry> anchor = event.when().anchor();
        return anchor == null
                ? Optional.empty()
                : ground.entry(anchor).filter(Event.class::isInstance).map(Event.class::cast);
    }

    private static boolean known(long one, long other) {
        return Tick.known(one) && Tick.known(other);
    }

    /** What a date is counted from: an event, or the day of a source. */
    private record Anchor(EntryKind kind, Id<? extends Entry> id, String name, Bounds bounds) {

        static Optional<Anchor> of(Id<? extends Entry> id, Ground ground) {
            return ground.entry(id).flatMap(entry -> switch (entry.entryKind()) {
                case EVENT -> {
                    Event event = (Event) entry;
                    yield Optional.of(new Anchor(
                            EntryKind.EVENT,
                            id,
                            Words.say("check.titled", event.title()),
                            event.when().bounds()));
                }
                case SOURCE -> {
                    Source source = (Source) entry;
                    yield Optional.of(new Anchor(
                            EntryKind.SOURCE,
                            id,
                            Words.say("check.order.dateline", Integer.toString(source.number())),
                            ground.published(source.id())));
                }
                default -> Optional.empty();
            });
        }
    }
}

package chancery.viewmodel.form;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Likelihood;
import chancery.model.Place;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.EventName;
import chancery.text.Opening;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Contents;
import chancery.viewmodel.field.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a dossier has to be picked from. */
public final class Offers {

    private static final int OPENING = 70;

    private Offers() {}

    /** The actors, found by their aliases too. */
    public static List<Offer<Id<Actor>>> actors(Contents contents) {
        return contents.actors().stream()
                .map(actor -> new Offer<>(
                        actor.id(),
                        actor.name(),
                        actor.aliases(),
                        actor.roles().isEmpty()
                                ? ""
                                : actor.roles().get(actor.roles().size() - 1).title(),
                        contents.colours().of(actor.id())))
                .toList();
    }

    /** The issues. */
    public static List<Offer<Id<Issue>>> issues(Contents contents) {
        return contents.issues().stream()
                .map(issue -> new Offer<>(issue.id(), issue.title(), List.of(), "", null))
                .toList();
    }

    /** The places. */
    public static List<Offer<Id<Place>>> places(Contents contents) {
        return contents.places().stream()
                .map(place -> new Offer<>(place.id(), place.name(), List.of(), "", null))
                .toList();
    }

    /** The sources, found by their numbers and publishers too. */
    public static List<Offer<Id<Source>>> sources(Contents contents) {
        return contents.sources().stream()
                .map(source -> new Offer<>(
                        source.id(),
                        title(source),
                        List.of(String.valueOf(source.number()), said(source.publisher())),
                        source.grade().code(),
                        null))
                .toList();
    }

    /** Some events, told apart by their dates. */
    public static List<Offer<Id<Event>>> events(List<EventName> events) {
        return events.stream()
                .map(event -> new Offer<>(event.id(), event.title(), List.of(), day(event), null))
                .toList();
    }

    /** Quotes and events, as what bears a position out. */
    public static List<Offer<Evidence>> evidence(Contents contents, List<Quote> quotes, List<Offer<Id<Event>>> events) {
        List<Offer<Evidence>> offers = new ArrayList<>();
        for (Quote quote : quotes) {
            String speaker = Optional.ofNullable(quote.speaker())
                    .flatMap(contents::actor)
                    .map(Actor::name)
                    .orElse("");
            offers.add(new Offer<>(
                    new Evidence.OfQuote(quote.id()),
                    "“" + opening(quote.text()) + "”",
                    List.of(speaker),
                    speaker,
                    null));
        }
        events.forEach(event -> offers.add(
                new Offer<>(new Evidence.OfEvent(event.value()), event.name(), List.of(), event.detail(), null)));
        return offers;
    }

    /** The seven steps of likelihood, each with its range. */
    public static List<Offer<Likelihood>> likelihoods() {
        return List.of(Likelihood.values()).stream()
                .map(step -> new Offer<>(
                        step,
                        step.word().replace('-', ' '),
                        List.of(),
                        Words.say("form.likelihood.range", step.from(), step.to()),
                        null))
                .toList();
    }

    /** A source's title, or what it is called without one. */
    static String title(Source source) {
        String title = source.title() != null ? source.title() : source.publisher();
        return title == null ? Words.say("form.source.untitled", source.number()) : title;
    }

    private static String opening(String text) {
        return Opening.of(text, OPENING);
    }

    private static String day(EventName event) {
        return event.edtf() == null ? "" : DateWords.of(event.edtf());
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}

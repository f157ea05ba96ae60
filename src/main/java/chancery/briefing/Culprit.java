package chancery.briefing;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.store.image.Image;
import chancery.text.Opening;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the record that a character comes from, and says which it is, so that somebody can change it. */
final class Culprit implements Entry.Cases<String> {

    private static final int LONGEST = 80;

    private final Shelf shelf;

    private Culprit(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The first record that holds a character, in words; none where it is in no record but in what was written for the sheet. */
    static Optional<String> of(Shelf shelf, int point) {
        String character = Character.toString(point);
        List<Event> events = new ArrayList<>();
        shelf.walk()
                .events(some -> some.stream()
                        .filter(event -> Image.of(event).contains(character))
                        .findFirst()
                        .ifPresent(events::add));
        Stream<Entry> others = Stream.of(
                        shelf.actors(),
                        shelf.issues(),
                        shelf.places(),
                        shelf.quotes(),
                        shelf.positions(),
                        shelf.notes(),
                        shelf.sources())
                .flatMap(List::stream);
        return Stream.concat(
                        Stream.concat(
                                Stream.of(shelf.dossier()), events.stream().limit(1)),
                        others)
                .filter(entry -> Image.of(entry).contains(character))
                .findFirst()
                .map(entry -> entry.match(new Culprit(shelf)));
    }

    private static String said(String kind, String words) {
        return Words.say("briefing.record." + kind, Opening.of(words, LONGEST));
    }

    @Override
    public String dossier(Dossier dossier) {
        return said("dossier", dossier.title());
    }

    @Override
    public String source(Source source) {
        return said("source", Integer.toString(source.number()));
    }

    @Override
    public String actor(Actor actor) {
        return said("actor", actor.name());
    }

    @Override
    public String place(Place place) {
        return said("place", place.name());
    }

    @Override
    public String event(Event event) {
        return said("event", event.title());
    }

    @Override
    public String quote(Quote quote) {
        return said("quote", quote.text());
    }

    @Override
    public String issue(Issue issue) {
        return said("issue", issue.title());
    }

    @Override
    public String position(Position position) {
        String issue = shelf.issues().stream()
                .filter(one -> one.id().equals(position.issue()))
                .map(Issue::title)
                .findFirst()
                .orElseGet(() -> position.issue().toString());
        return said("position", issue);
    }

    @Override
    public String note(Note note) {
        return said("note", note.text());
    }
}

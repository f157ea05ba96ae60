package chancery.store.backup;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.text.Words;

/** What a record is called in one line. */
final class Titles implements Entry.Cases<String> {

    private static final int LONGEST = 80;

    private final Shelf shelf;

    Titles(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String dossier(Dossier dossier) {
        return dossier.title();
    }

    @Override
    public String source(Source source) {
        String title = source.title();
        return title == null
                ? Words.say("store.backup.source.title", Integer.toString(source.number()))
                : opening(title);
    }

    @Override
    public String actor(Actor actor) {
        return actor.name();
    }

    @Override
    public String place(Place place) {
        return place.name();
    }

    @Override
    public String event(Event event) {
        return event.title();
    }

    @Override
    public String quote(Quote quote) {
        return opening(quote.text());
    }

    @Override
    public String issue(Issue issue) {
        return issue.title();
    }

    @Override
    public String position(Position position) {
        return Words.say("store.backup.position.title", titleOf(position.actor()), titleOf(position.issue()));
    }

    @Override
    public String note(Note note) {
        return opening(note.text());
    }

    private String titleOf(Id<?> id) {
        return shelf.entry(id).map(entry -> entry.match(this)).orElse(id.value());
    }

    /** The first words of a text, on one line. */
    private static String opening(String text) {
        return Opening.of(text, LONGEST);
    }
}

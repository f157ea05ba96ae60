package chancery.edit;

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
import java.util.Optional;
import java.util.function.Function;

/** What records are called in the names of edits and in what is told of them beforehand: short, on one line. */
public final class Called implements Entry.Cases<String> {

    private static final int MOST = 60;

    private final Function<Id<?>, Optional<? extends Entry>> known;

    private Called(Function<Id<?>, Optional<? extends Entry>> known) {
        this.known = known;
    }

    /**
     * What a record is called.
     *
     * @param shelf where the records stand that it is named after
     */
    public static String in(Shelf shelf, Entry entry) {
        return among(shelf::entry, entry);
    }

    /**
     * What a record is called.
     *
     * @param known finds the records that it is named after
     */
    public static String among(Function<Id<?>, Optional<? extends Entry>> known, Entry entry) {
        return entry.match(new Called(known));
    }

    /** The first words of a text. */
    static String opening(String text) {
        return Opening.of(text, MOST);
    }

    @Override
    public String dossier(Dossier dossier) {
        return opening(dossier.title());
    }

    @Override
    public String source(Source source) {
        return source.title() == null
                ? Words.say("edit.called.source", Integer.toString(source.number()))
                : opening(source.title());
    }

    @Override
    public String actor(Actor actor) {
        return opening(actor.name());
    }

    @Override
    public String place(Place place) {
        return opening(place.name());
    }

    @Override
    public String event(Event event) {
        return opening(event.title());
    }

    @Override
    public String quote(Quote quote) {
        return opening(quote.text());
    }

    @Override
    public String issue(Issue issue) {
        return opening(issue.title());
    }

    @Override
    public String position(Position position) {
        return Words.say("edit.called.position", name(position.actor()), name(position.issue()));
    }

    @Override
    public String note(Note note) {
        return opening(note.text());
    }

    private String name(Id<?> id) {
        Optional<? extends Entry> entry = known.apply(id);
        return entry.isPresent() ? entry.get().match(this) : id.value();
    }
}

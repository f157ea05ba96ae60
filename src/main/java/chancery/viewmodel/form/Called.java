package chancery.viewmodel.form;

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

/** What a record is called in the name of an edit. */
final class Called implements Entry.Cases<String> {

    private static final int OPENING = 40;

    private Called() {}

    /** A few words for a record. */
    static String of(Entry entry) {
        return entry.match(new Called());
    }

    @Override
    public String dossier(Dossier dossier) {
        return dossier.title();
    }

    @Override
    public String source(Source source) {
        return opening(Offers.title(source));
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

    /** A position has no name: its edits are named by what was entered. */
    @Override
    public String position(Position position) {
        int value = position.stance().value();
        return value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
    }

    @Override
    public String note(Note note) {
        return opening(note.text());
    }

    private static String opening(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= OPENING) {
            return line;
        }
        int end = line.lastIndexOf(' ', OPENING);
        return line.substring(0, end < OPENING / 2 ? OPENING : end) + "…";
    }
}

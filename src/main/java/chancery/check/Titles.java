package chancery.check;

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
import chancery.text.Words;

/** What a record is called in a sentence that speaks of it. */
final class Titles {

    private static final Entry.Cases<String> OF = new Entry.Cases<>() {
        @Override
        public String dossier(Dossier dossier) {
            return dossier.title();
        }

        @Override
        public String source(Source source) {
            String publisher = source.publisher();
            return publisher == null ? Words.say("check.source", Integer.toString(source.number())) : publisher;
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
            return Excerpt.of(quote.text());
        }

        @Override
        public String issue(Issue issue) {
            return issue.title();
        }

        @Override
        public String position(Position position) {
            return position.id().value();
        }

        @Override
        public String note(Note note) {
            return Excerpt.of(note.text());
        }
    };

    private Titles() {}

    static String of(Entry entry) {
        return entry.match(OF);
    }
}

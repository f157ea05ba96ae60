package chancery.check;

import chancery.model.Entry;
import chancery.model.EntryNames;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.text.Words;

/** What a record is called in a sentence that speaks of it. */
final class Titles {

    private static final EntryNames OF = new EntryNames() {
        @Override
        public String source(Source source) {
            String publisher = source.publisher();
            return publisher == null ? Words.say("check.source", Integer.toString(source.number())) : publisher;
        }

        @Override
        public String quote(Quote quote) {
            return Excerpt.of(quote.text());
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

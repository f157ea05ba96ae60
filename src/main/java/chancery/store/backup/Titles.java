package chancery.store.backup;

import chancery.model.EntryNames;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.text.Words;

/** What a record is called in one line. */
final class Titles implements EntryNames {

    private static final int LONGEST = 80;

    private final Shelf shelf;

    Titles(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String source(Source source) {
        String title = source.title();
        return title == null
                ? Words.say("store.backup.source.title", Integer.toString(source.number()))
                : opening(title);
    }

    @Override
    public String quote(Quote quote) {
        return opening(quote.text());
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

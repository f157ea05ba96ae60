package chancery.viewmodel.inspect;

import chancery.model.EntryNames;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.SourceTitle;

/** What a record is called in a line that leads to it. */
final class EntryTitles implements EntryNames {

    private final Phrases phrases;

    EntryTitles(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String source(Source source) {
        return SourceTitle.of(source);
    }

    @Override
    public String quote(Quote quote) {
        String opening = Phrases.opening(quote.text());
        return quote.kind() == QuoteKind.REPORTED ? opening : "“" + opening + "”";
    }

    @Override
    public String position(Position position) {
        return Words.say(
                "window.inspect.position.title", phrases.nameOf(position.actor()), phrases.titleOf(position.issue()));
    }

    @Override
    public String note(Note note) {
        return Phrases.opening(note.text());
    }
}

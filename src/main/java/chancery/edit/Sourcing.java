package chancery.edit;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a record decides from when on it, and what rests on it, was known; see {@link chancery.model.KnownFrom}. */
final class Sourcing implements Entry.Cases<List<?>> {

    /** Whether a change may decide that anew. */
    static boolean touched(Change change) {
        return change instanceof Change.OfEntry record && !of(record.before()).equals(of(record.after()));
    }

    private static List<?> of(@Nullable Entry entry) {
        return entry == null ? List.of() : entry.match(new Sourcing());
    }

    @Override
    public List<?> dossier(Dossier dossier) {
        return Arrays.asList(dossier.asOf(), dossier.zone());
    }

    @Override
    public List<?> source(Source source) {
        return Arrays.asList(source.id(), source.published());
    }

    @Override
    public List<?> event(Event event) {
        return Stream.concat(
                        event.passages().stream().map(Passage::source),
                        event.accounts().stream().map(Account::source))
                .distinct()
                .toList();
    }

    @Override
    public List<?> quote(Quote quote) {
        return quote.passages().stream().map(Passage::source).distinct().toList();
    }

    @Override
    public List<?> position(Position position) {
        return position.evidence();
    }

    @Override
    public List<?> note(Note note) {
        return Arrays.asList(note.on(), note.time());
    }

    @Override
    public List<?> actor(Actor actor) {
        return List.of();
    }

    @Override
    public List<?> place(Place place) {
        return List.of();
    }

    @Override
    public List<?> issue(Issue issue) {
        return List.of();
    }
}

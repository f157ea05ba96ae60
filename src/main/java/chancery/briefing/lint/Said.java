package chancery.briefing.lint;

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
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.When;
import chancery.time.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a record says in words or numbers. */
final class Said implements Entry.Cases<Stream<String>> {

    @Override
    public Stream<String> dossier(Dossier dossier) {
        return of(dossier.title());
    }

    @Override
    public Stream<String> source(Source source) {
        return Stream.concat(of(source.title()), date(source.published()));
    }

    @Override
    public Stream<String> actor(Actor actor) {
        Stream<String> roles = actor.roles().stream().map(Role::title);
        return Stream.concat(of(actor.name()), roles);
    }

    @Override
    public Stream<String> place(Place place) {
        return of(place.name());
    }

    @Override
    public Stream<String> event(Event event) {
        Stream<String> accounts = event.accounts().stream()
                .flatMap(account -> Stream.concat(
                        when(account.when()),
                        account.figures().stream().flatMap(figure -> of(figure.what(), figure.value()))));
        return Stream.of(of(event.title(), event.summary()), when(event.when()), accounts, passages(event.passages()))
                .flatMap(each -> each);
    }

    @Override
    public Stream<String> quote(Quote quote) {
        return Stream.of(of(quote.text(), quote.translation()), when(quote.saidWhen()), passages(quote.passages()))
                .flatMap(each -> each);
    }

    @Override
    public Stream<String> issue(Issue issue) {
        return of(issue.title(), issue.question());
    }

    @Override
    public Stream<String> position(Position position) {
        return Stream.of(
                        of(
                                position.condition(),
                                position.reasoning(),
                                Integer.toString(Math.abs(position.stance().value()))),
                        date(position.holds().from()),
                        date(position.holds().to()))
                .flatMap(each -> each);
    }

    @Override
    public Stream<String> note(Note note) {
        return of(note.text());
    }

    private static Stream<String> passages(List<Passage> passages) {
        return passages.stream().flatMap(passage -> of(passage.exact(), passage.key()));
    }

    private static Stream<String> when(@Nullable When when) {
        return when == null ? Stream.empty() : Stream.concat(of(when.wording()), date(when.edtf()));
    }

    /** The digits of a date, apart. */
    private static Stream<String> date(@Nullable Edtf date) {
        return date == null ? Stream.empty() : of(date.toString().replaceAll("\\D+", " ; "));
    }

    private static Stream<String> of(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }
}

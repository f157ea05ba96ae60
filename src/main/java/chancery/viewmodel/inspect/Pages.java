package chancery.viewmodel.inspect;

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
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;

/** Writes the page of any record. Reads from the file: not for the JavaFX thread. */
final class Pages implements Entry.Cases<Page> {

    private final Phrases phrases;

    /** @param known what was known on the day that is looked from */
    Pages(Contents contents, Shelf shelf, KnownThen known) {
        this.phrases = new Phrases(contents, shelf, known);
    }

    @Override
    public Page dossier(Dossier dossier) {
        return new DossierPage(phrases).of(dossier);
    }

    @Override
    public Page source(Source source) {
        return new SourcePage(phrases).of(source);
    }

    @Override
    public Page actor(Actor actor) {
        return new ActorPage(phrases).of(actor);
    }

    @Override
    public Page place(Place place) {
        return new PlacePage(phrases).of(place);
    }

    @Override
    public Page event(Event event) {
        return new EventPage(phrases).of(event);
    }

    @Override
    public Page quote(Quote quote) {
        return new QuotePage(phrases).of(quote);
    }

    @Override
    public Page issue(Issue issue) {
        return new IssuePage(phrases).of(issue);
    }

    @Override
    public Page position(Position position) {
        return new PositionPage(phrases).of(position);
    }

    @Override
    public Page note(Note note) {
        return new NotePage(phrases).of(note);
    }
}

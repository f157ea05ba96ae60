package chancery.briefing.compose;

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
import java.util.Comparator;
import java.util.List;

/**
 * How much a note weighs, by what it is about: an event as much as the analyst marked it, a quote as much as its event, the
 * dossier and its issues more than single actors and sources.
 */
final class Weights implements Entry.Cases<Integer> {

    private static final int MOST = 3;
    private static final int MIDDLE = 2;
    private static final int LEAST = 1;

    private final Ground ground;

    private Weights(Ground ground) {
        this.ground = ground;
    }

    /** Some notes, the weightiest first. */
    static List<Note> sorted(Ground ground, List<Note> notes) {
        Weights weights = new Weights(ground);
        return notes.stream()
                .sorted(Comparator.comparing(weights::note).reversed())
                .toList();
    }

    @Override
    public Integer dossier(Dossier dossier) {
        return MOST;
    }

    @Override
    public Integer source(Source source) {
        return LEAST;
    }

    @Override
    public Integer actor(Actor actor) {
        return LEAST;
    }

    @Override
    public Integer place(Place place) {
        return LEAST;
    }

    @Override
    public Integer event(Event event) {
        return event.importance();
    }

    @Override
    public Integer quote(Quote quote) {
        Event event = ground.papers().event(quote.event());
        return event == null ? LEAST : event.importance();
    }

    @Override
    public Integer issue(Issue issue) {
        return MIDDLE;
    }

    @Override
    public Integer position(Position position) {
        return MIDDLE;
    }

    @Override
    public Integer note(Note note) {
        return ground.known().subject(note).map(subject -> subject.match(this)).orElse(0);
    }
}

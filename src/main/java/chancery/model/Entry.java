package chancery.model;

/** A record of a dossier that has a name of its own. The kinds are fixed; {@link #match} visits them exhaustively. */
public sealed interface Entry permits Dossier, Source, Actor, Place, Event, Quote, Issue, Position, Note {

    /** The record's lasting name. */
    Id<? extends Entry> id();

    /** Calls the case for this record's kind and returns its answer. */
    <R> R match(Cases<R> cases);

    /** Which kind of record this is. */
    default EntryKind entryKind() {
        return match(EntryKind.OF);
    }

    /**
     * One answer for each kind of record.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R dossier(Dossier dossier);

        R source(Source source);

        R actor(Actor actor);

        R place(Place place);

        R event(Event event);

        R quote(Quote quote);

        R issue(Issue issue);

        R position(Position position);

        R note(Note note);
    }
}

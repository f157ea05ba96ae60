package chancery.model;

/** What records are called that have a name or a title: just that. What the others are called depends on who asks. */
public interface EntryNames extends Entry.Cases<String> {

    @Override
    default String dossier(Dossier dossier) {
        return dossier.title();
    }

    @Override
    default String actor(Actor actor) {
        return actor.name();
    }

    @Override
    default String place(Place place) {
        return place.name();
    }

    @Override
    default String event(Event event) {
        return event.title();
    }

    @Override
    default String issue(Issue issue) {
        return issue.title();
    }
}

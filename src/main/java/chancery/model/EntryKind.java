package chancery.model;

/** The kinds of records, in the order in which a dossier lists them. */
public enum EntryKind implements Worded {
    DOSSIER,
    SOURCE,
    ACTOR,
    PLACE,
    EVENT,
    QUOTE,
    ISSUE,
    POSITION,
    NOTE;

    static final Entry.Cases<EntryKind> OF = new Entry.Cases<>() {
        @Override
        public EntryKind dossier(Dossier dossier) {
            return DOSSIER;
        }

        @Override
        public EntryKind source(Source source) {
            return SOURCE;
        }

        @Override
        public EntryKind actor(Actor actor) {
            return ACTOR;
        }

        @Override
        public EntryKind place(Place place) {
            return PLACE;
        }

        @Override
        public EntryKind event(Event event) {
            return EVENT;
        }

        @Override
        public EntryKind quote(Quote quote) {
            return QUOTE;
        }

        @Override
        public EntryKind issue(Issue issue) {
            return ISSUE;
        }

        @Override
        public EntryKind position(Position position) {
            return POSITION;
        }

        @Override
        public EntryKind note(Note note) {
            return NOTE;
        }
    };
}

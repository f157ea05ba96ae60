package chancery.model;

/**
 * What a view remembers with the dossier. It is no record: it has no id, nothing refers to it, and the search does not find it.
 *
 * @param name tells it from others of its kind, without regard to anything but its letters; not blank. Of a filter, a bookmark and a
 *     sheet it is what the analyst calls it, of the others what the view calls it
 * @param body a JSON object, which whoever remembers writes and reads; of the forms of {@code store.image.Image}
 */
public record Memento(Kind kind, String name, String body) {

    /** Refuses a blank name. */
    public Memento {
        Checks.notBlank(name, "name");
    }

    /** Whether both are of one kind and name, whatever they hold. */
    public boolean sameName(Memento other) {
        return kind == other.kind && name.equals(other.name);
    }

    /** What is remembered. */
    public enum Kind implements Worded {
        /** A saved filter. */
        FILTER(true),
        /** A saved view of the timeline. */
        BOOKMARK(true),
        /** What is asked of a sheet, to be asked again: the text of an order ({@code briefing.order}). */
        SHEET(true),
        /** How the lanes of the timeline are arranged. */
        LANES(false),
        /** How far a source was read. */
        READING(false),
        /** How anything else was left, such as the filter in force. */
        VIEW(false);

        private final boolean named;

        Kind(boolean named) {
            this.named = named;
        }

        /**
         * Whether the analyst names it: such a one is changed by edits, which stand in the history and can be undone. The
         * others change beside the history.
         */
        public boolean named() {
            return named;
        }
    }
}

package chancery.exchange;

import chancery.model.Entry;
import chancery.text.Words;

/**
 * A place in the text of a dossier.
 *
 * @param record the record's kind and id, or its list and position, or empty for the text as a whole
 * @param path the keys that lead to it within the record, such as {@code when.start[0]}, or empty for the record itself
 */
record Spot(String record, String path) {

    /** The text as a whole. */
    static final Spot TOP = new Spot("", "");

    /** A record that is known by its id. */
    static Spot of(Entry entry) {
        return new Spot(Words.say("exchange.kind." + entry.entryKind().word()) + " " + entry.id(), "");
    }

    /** The value of a key of the object that stands here. */
    Spot at(String key) {
        return new Spot(record, path.isEmpty() ? key : path + "." + key);
    }

    /** An element of the list that stands here, counted from 0. */
    Spot at(int index) {
        return new Spot(record, path + "[" + index + "]");
    }
}

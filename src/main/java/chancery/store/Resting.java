package chancery.store;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A record that rests on a passage of a source, as much of it as a reader of the source is told: a quote or an event, or a
 * position or a note that rests on one of these.
 *
 * @param kind of record
 * @param record its name
 * @param words a quote's or a note's text, an event's title, the title of a position's issue
 * @param actor who speaks or takes the position, or null
 * @param detail a quote's or note's kind as one word, a position's stance as a number, the wording of an event's date; or null
 * @param part which of the record's passages it is, from 0
 * @param passage of the source; of a position or a note that of the record it rests on
 */
public record Resting(
        EntryKind kind,
        Id<? extends Entry> record,
        String words,
        @Nullable Id<Actor> actor,
        @Nullable String detail,
        int part,
        Passage passage) {}

package chancery.viewmodel.read;

import chancery.model.EntryKind;
import chancery.model.Worded;

/** What a stretch of a text may be marked as, in the order in which marks of one stretch are told. */
public enum MarkKind implements Worded {
    /** Somebody's words. */
    QUOTE,
    /** What an event rests on. */
    EVENT,
    /** The wording of an event's date, where it stands in or near the event's passage. */
    DATE,
    /** The evidence of a position; it has no stretch of its own, but its quote's or event's. */
    POSITION,
    /** What a note's record rests on. */
    NOTE,
    /** A name or an alias of an actor. Names are found as the text is read; no record keeps them. */
    ACTOR;

    /** What the passages of a record of a kind are marked as. */
    static MarkKind of(EntryKind kind) {
        return switch (kind) {
            case QUOTE -> QUOTE;
            case POSITION -> POSITION;
            case NOTE -> NOTE;
            case EVENT, DOSSIER, SOURCE, ACTOR, PLACE, ISSUE -> EVENT;
        };
    }
}

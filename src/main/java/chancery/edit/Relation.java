package chancery.edit;

import chancery.model.EntryKind;
import chancery.model.Worded;
import chancery.text.Words;

/** The ways in which one record can refer to another. */
public enum Relation implements Worded {
    /** A quote to who speaks. */
    SPEAKER(EntryKind.QUOTE, Need.NONE),
    /** A quote to whom its speaker speaks for. */
    SPOKEN_FOR(EntryKind.QUOTE, Need.NONE),
    /** A quote to who passes it on. */
    RELAYER(EntryKind.QUOTE, Need.NONE),
    /** A quote to the event it was said at. */
    SAID_AT(EntryKind.QUOTE, Need.NONE),
    /** A quote to the source it stands in. */
    QUOTED_FROM(EntryKind.QUOTE, Need.WISHED),
    /** A position to who takes it. */
    HOLDER(EntryKind.POSITION, Need.ALWAYS),
    /** A position to whom it is taken for. */
    HELD_FOR(EntryKind.POSITION, Need.WISHED),
    /** A position to its issue. */
    ISSUE(EntryKind.POSITION, Need.ALWAYS),
    /** A position to a quote or an event that bears it out. */
    EVIDENCE(EntryKind.POSITION, Need.NONE),
    /** An event to who takes part. */
    PARTICIPANT(EntryKind.EVENT, Need.NONE),
    /** An event to where it was. */
    PLACE(EntryKind.EVENT, Need.NONE),
    /** An event to an issue it bears on. */
    BEARS_ON(EntryKind.EVENT, Need.NONE),
    /** An event to a source it rests on. */
    RESTS_ON(EntryKind.EVENT, Need.NONE),
    /** An event to a source that tells it in its own way. */
    ACCOUNT(EntryKind.EVENT, Need.NONE),
    /** The date of an event, or of an account of it, to what it is counted from. */
    EVENT_DATED_FROM(EntryKind.EVENT, Need.NONE),
    /** The date of a quote to what it is counted from. */
    QUOTE_DATED_FROM(EntryKind.QUOTE, Need.NONE),
    /** An actor to the one it stands with. */
    SIDE(EntryKind.ACTOR, Need.NONE),
    /** A source to the one it repeats. */
    RELAYED(EntryKind.SOURCE, Need.NONE),
    /** A note to what it is on. */
    NOTE(EntryKind.NOTE, Need.ALWAYS);

    /** How much a record needs the reference. */
    private enum Need {
        /** It can be without. */
        NONE,
        /** It can be without, but then says something else: better not kept unless somebody wants it. */
        WISHED,
        /** It is nothing without. */
        ALWAYS
    }

    private final EntryKind from;
    private final Need need;

    Relation(EntryKind from, Need need) {
        this.from = from;
        this.need = need;
    }

    /** The kind of record that refers in this way. */
    public EntryKind from() {
        return from;
    }

    /** Whether a record can stay when what it refers to goes. */
    public boolean canBeWithout() {
        return need != Need.ALWAYS;
    }

    /** Whether the reference can be turned to another record; a place in a source's text is in no other text. */
    public boolean canTurn() {
        return this != QUOTED_FROM && this != RESTS_ON;
    }

    /** What becomes of those that refer in this way where nobody has decided. */
    public Treatment usual() {
        return need == Need.NONE ? Treatment.DETACH : Treatment.DELETE;
    }

    /** Such as "3 quotes name it as their speaker". */
    public String words(int count) {
        return Words.say("edit.relation." + word(), count);
    }
}

package chancery.timeline;

/** By what the events are sorted into lanes. */
public enum LaneBy {
    /** A lane an actor; an event stands in the lanes of all its actors. */
    ACTOR,
    /** A lane a side: an actor with all who stand with it. */
    SIDE,
    /** A lane an issue; an event stands in the lanes of all its issues. Only known where a content has {@link TopicColumn}. */
    ISSUE,
    /** A lane a kind of event. */
    KIND,
    /** A lane a source; an event stands in the lanes of all sources it rests on. Only known as issues are. */
    SOURCE,
    /** A lane a place. Only known as issues are. */
    PLACE,
    /** One lane for everything; as a second sorting inside of the first: none. */
    FLAT;

    /** Whether a content must be given what belongs to which event, since the event columns do not say it. */
    public boolean asked() {
        return this == ISSUE || this == SOURCE || this == PLACE;
    }
}

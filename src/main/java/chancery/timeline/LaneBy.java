package chancery.timeline;

/** By what the events are sorted into lanes. */
public enum LaneBy {
    /** A lane an actor; an event stands in the lanes of all its actors. */
    ACTOR,
    /** A lane a side: an actor with all who stand with it. */
    SIDE,
    /** A lane a kind of event. */
    KIND,
    /** One lane for everything. */
    FLAT
}

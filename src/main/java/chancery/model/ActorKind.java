package chancery.model;

/** What sort of actor this is, in the order in which a panel groups them. */
public enum ActorKind implements Worded {
    STATE,
    PERSON,
    ORGANISATION,
    GROUP
}

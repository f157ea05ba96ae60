package chancery.timeline;

/** In which order lanes stand; what counts alike keeps the order of {@link #SIDES}. */
public enum LaneSort {
    /** Actors by their sides, issues and sources as the dossier lists them, all others by how many events they have. */
    SIDES,
    /** As the user has put them. */
    OWN,
    /** Those with most events first. */
    COUNT,
    /** By name. */
    NAME,
    /** By their first event. */
    FIRST,
    /** By their last event, the latest first. */
    LAST
}

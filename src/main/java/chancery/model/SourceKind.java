package chancery.model;

/** What sort of text a source is. */
public enum SourceKind implements Worded {
    ARTICLE,
    OFFICIAL,
    TRANSCRIPT,
    BROADCAST
}

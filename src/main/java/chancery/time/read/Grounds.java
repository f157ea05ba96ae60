package chancery.time.read;

/** What a reading rests on. */
public enum Grounds {
    /** The words give the date. */
    STATED,
    /** The words give it in relation to the dateline or to another date. */
    RELATIVE,
    /** The words give it only in part, and it was concluded. */
    INFERRED;

    /** The weaker of two. */
    Grounds and(Grounds other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

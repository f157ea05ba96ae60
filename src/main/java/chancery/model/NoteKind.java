package chancery.model;

/** What a note is for. */
public enum NoteKind implements Worded {
    ASSESSMENT,
    QUESTION,
    GAP,
    DISCREPANCY,
    REMARK
}

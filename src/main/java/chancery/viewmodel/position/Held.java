package chancery.viewmodel.position;

/** Whether a position is held on a day, as far as its dates say. */
public enum Held {
    /** It had surely begun, and had surely not ended before. */
    YES,
    /** It may have begun, or may have ended: its dates leave it open. */
    PERHAPS,
    /** It had surely not begun, or had surely ended. */
    NO
}

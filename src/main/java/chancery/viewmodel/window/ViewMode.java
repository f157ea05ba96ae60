package chancery.viewmodel.window;

import chancery.model.Worded;

/** What the middle of the window shows. */
public enum ViewMode implements Worded {
    /** The events over time, drawn. */
    TIMELINE,
    /** Who stands where on what. */
    POSITIONS,
    /** The events in words, one below the other. */
    LIST,
    /** All quotes. */
    QUOTES,
    /** All notes. */
    NOTES,
    /** What does not fit together. */
    CHECKS,
    /** The texts of the sources. */
    READ,
    /** The briefing sheet: what is asked of it, and its pages. */
    SHEET
}

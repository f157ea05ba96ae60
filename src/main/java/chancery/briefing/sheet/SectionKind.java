package chancery.briefing.sheet;

import chancery.model.Worded;

/** The sections a sheet may have, in the order in which they are usually printed. */
public enum SectionKind implements Worded {
    /** What the actors it is about are: their names, offices and ties. */
    PROFILE,
    /** What matters, in a paragraph or two. */
    BOTTOM_LINE,
    /** What the analyst holds to be likely, and how surely. */
    ASSESSMENTS,
    /** A picture of the time. */
    TIMELINE,
    /** What happened, newest first. */
    DEVELOPMENTS,
    /** All that happened and lies ahead, in the order of time. */
    CHRONOLOGY,
    /** What lies ahead, and what is threatened. */
    WATCH,
    /** Who stands where on which issue. */
    POSITIONS,
    /** Who said what. */
    QUOTES,
    /** What is new, changed and withdrawn since an earlier sheet. */
    CHANGES,
    /** Where sources do not agree. */
    DISCREPANCIES,
    /** What is not known, and what to ask. */
    GAPS,
    /** What the author noted on records. */
    NOTES,
    /** Who takes part. */
    ACTORS,
    /** What it all rests on. */
    SOURCES
}

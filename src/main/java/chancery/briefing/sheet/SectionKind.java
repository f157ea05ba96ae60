package chancery.briefing.sheet;

/** The sections a sheet may have, in the order in which they are printed. */
public enum SectionKind {
    /** What the analyst holds to be likely, and how surely. */
    ASSESSMENTS,
    /** A picture of the time. */
    TIMELINE,
    /** What happened, newest first. */
    DEVELOPMENTS,
    /** What lies ahead, and what is threatened. */
    WATCH,
    /** Who stands where on which issue. */
    POSITIONS,
    /** Who said what. */
    QUOTES,
    /** Where sources do not agree. */
    DISCREPANCIES,
    /** What is not known, and what to ask. */
    GAPS,
    /** Who takes part. */
    ACTORS,
    /** What it all rests on. */
    SOURCES
}

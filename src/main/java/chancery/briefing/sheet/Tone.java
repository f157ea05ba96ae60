package chancery.briefing.sheet;

/** How some words are said, for a renderer to choose a weight and a colour for. */
public enum Tone {
    /** As the text around it. */
    PLAIN,
    /** What the eye should find first. */
    STRONG,
    /** What only the careful reader needs. */
    QUIET,
    /** A date, a time or a number, which does not break across lines. */
    WHOLE,
    /** A warning that the record is not as it should be. */
    WARNING
}

package chancery.briefing.lint;

import chancery.model.Worded;

/** What is asked of a sheet; the graver ones first. */
public enum Rule implements Worded {
    /** Somebody says who may see it. */
    UNMARKED,
    /** A reference leads to a record that is there. */
    GONE,
    /** A reference leads to what was known at the moment of the sheet. */
    NOT_KNOWN_YET,
    /** A judgement rests on records, or is marked as the analyst's own. */
    WITHOUT_EVIDENCE,
    /** A likelihood and a confidence stand in sentences of their own (ICD 203). */
    MIXED_SENTENCE,
    /** A sheet takes its words of likelihood from one row (ICD 203). */
    TWO_ROWS,
    /** A judgement says the likelihood that was chosen for it. */
    OTHER_LIKELIHOOD,
    /** What stands between quotation marks was said or written so. */
    NOT_VERBATIM,
    /** A number is found in a record that the text refers to. */
    UNSUPPORTED_NUMBER,
    /** A source that only repeats another is not counted beside it. */
    RELAYED_TWICE,
    /** A claim rests on more than one source. */
    SINGLE_SOURCE,
    /** A sheet is no longer than its template allows. */
    OVERFLOW
}

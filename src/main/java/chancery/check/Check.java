package chancery.check;

import chancery.model.Worded;
import chancery.text.Words;

/** What is looked for, in the order in which findings are listed. The word of each is lasting: dismissals are kept by it. */
public enum Check implements Worded {
    /** A weekday in the wording of a date on which that date does not fall. */
    WEEKDAY,
    /** Something told as done before it was done, or as ahead when its day is over. */
    TENSE,
    /** Something that lies before what it is said to follow. */
    ORDER,
    /** Something that ends before it starts. */
    ENDS_BEFORE_START,
    /** Two sources with two dates or two figures for one event. */
    SOURCES_DIFFER,
    /** One statement counted twice, because a second source repeats the first. */
    RELAYED_TWICE,
    /** A quotation whose words are not those of its source. */
    NOT_VERBATIM,
    /** A quote of which nobody is named as the speaker. */
    WITHOUT_SPEAKER,
    /** A position that rests on nothing. */
    WITHOUT_EVIDENCE,
    /** Two stances of one actor on one issue at one time. */
    TWO_STANCES,
    /** An issue on which nobody holds a position. */
    ISSUE_WITHOUT_POSITION,
    /** An actor with two roles at one time. */
    TWO_ROLES,
    /** What looks like one actor under two spellings. */
    TWO_SPELLINGS,
    /** A note that puts likelihood and confidence in one sentence, or takes its likelihoods from two rows of words. */
    MIXED_LIKELIHOOD;

    /** Its name, for a heading. */
    public String title() {
        return Words.say("check." + word());
    }

    /** What it looks for, in a sentence. */
    public String about() {
        return Words.say("check." + word() + ".about");
    }
}

package chancery.briefing.order;

import static chancery.briefing.sheet.SectionKind.ACTORS;
import static chancery.briefing.sheet.SectionKind.ASSESSMENTS;
import static chancery.briefing.sheet.SectionKind.BOTTOM_LINE;
import static chancery.briefing.sheet.SectionKind.CHANGES;
import static chancery.briefing.sheet.SectionKind.DEVELOPMENTS;
import static chancery.briefing.sheet.SectionKind.DISCREPANCIES;
import static chancery.briefing.sheet.SectionKind.GAPS;
import static chancery.briefing.sheet.SectionKind.NOTES;
import static chancery.briefing.sheet.SectionKind.PROFILE;
import static chancery.briefing.sheet.SectionKind.QUOTES;
import static chancery.briefing.sheet.SectionKind.SOURCES;
import static chancery.briefing.sheet.SectionKind.TIMELINE;
import static chancery.briefing.sheet.SectionKind.WATCH;

import chancery.briefing.sheet.SectionKind;
import chancery.model.Worded;
import java.util.List;

/** What a sheet is made for: which sections it begins with, and how long it may become. */
public enum Template implements Worded {
    ONE_PAGE(1, BOTTOM_LINE, ASSESSMENTS, TIMELINE, DEVELOPMENTS, WATCH, SectionKind.POSITIONS, GAPS, SOURCES),
    TWO_PAGE(
            2,
            BOTTOM_LINE,
            ASSESSMENTS,
            TIMELINE,
            DEVELOPMENTS,
            WATCH,
            SectionKind.POSITIONS,
            QUOTES,
            CHANGES,
            DISCREPANCIES,
            GAPS,
            ACTORS,
            SOURCES),
    /** Everything that happened and lies ahead, in the order of time. */
    CHRONOLOGY(0, BOTTOM_LINE, TIMELINE, SectionKind.CHRONOLOGY, DISCREPANCIES, SOURCES),
    /** What the actors it covers are, did, said and hold. */
    ACTOR_PROFILE(
            0,
            PROFILE,
            BOTTOM_LINE,
            ASSESSMENTS,
            TIMELINE,
            SectionKind.POSITIONS,
            QUOTES,
            DEVELOPMENTS,
            WATCH,
            NOTES,
            SOURCES),
    /** Who stands where on the issues it covers, how that moved, and on what it rests. */
    POSITIONS(
            0, BOTTOM_LINE, ASSESSMENTS, SectionKind.POSITIONS, QUOTES, CHANGES, DISCREPANCIES, GAPS, ACTORS, SOURCES),
    /** All there is. */
    DOSSIER(
            0,
            BOTTOM_LINE,
            ASSESSMENTS,
            TIMELINE,
            SectionKind.CHRONOLOGY,
            WATCH,
            SectionKind.POSITIONS,
            QUOTES,
            CHANGES,
            DISCREPANCIES,
            GAPS,
            NOTES,
            ACTORS,
            SOURCES);

    private final int pages;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes a list that nobody changes.
    private final List<SectionKind> sections;

    Template(int pages, SectionKind... sections) {
        this.pages = pages;
        this.sections = List.of(sections);
    }

    /** How many pages it should not exceed; 0 for as many as it takes. */
    public int pages() {
        return pages;
    }

    /** The sections it begins with, in reading order. */
    public List<SectionKind> sections() {
        return sections;
    }
}

package chancery.briefing.web;

import chancery.model.Reference;
import java.util.HashSet;
import java.util.Set;

/** The names of the two ends of every citation: where it stands first, and the note it leads to. */
final class Anchors {

    private final Set<Reference> noted;
    private final Set<Reference> cited = new HashSet<>();

    /**
     * For one sheet.
     *
     * @param noted what it has notes for
     */
    Anchors(Set<Reference> noted) {
        this.noted = noted;
    }

    /** Whether a reference has a note to lead to. */
    boolean noted(Reference reference) {
        return noted.contains(reference);
    }

    /** Notes that a reference stands here. Answers whether it is the first time, so that the note leads back here. */
    boolean cite(Reference reference) {
        return cited.add(reference);
    }

    /** Whether a reference stood anywhere so far. */
    boolean cited(Reference reference) {
        return cited.contains(reference);
    }

    /** The name of the note of a reference. */
    static String note(Reference reference) {
        return "note-" + reference.source() + "-" + reference.passage();
    }

    /** The name of the place where a reference stands first. */
    static String place(Reference reference) {
        return "cited-" + reference.source() + "-" + reference.passage();
    }
}

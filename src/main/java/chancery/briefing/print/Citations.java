package chancery.briefing.print;

import chancery.model.Reference;
import chancery.text.Words;
import java.util.HashSet;
import java.util.Set;

/** The two ends of every citation: where it stands first, and the note it leads to. */
final class Citations {

    private final Set<Reference> noted;
    private final Set<Reference> cited = new HashSet<>();

    /** @param noted the references that the sheet has a note for; what it has none for leads nowhere */
    Citations(Set<Reference> noted) {
        this.noted = noted;
    }

    /** Writes a citation: a link to the note. Where the reference stands first, the note can lead back to it. */
    void cite(Reference reference, Branch into) {
        if (!noted.contains(reference)) {
            into.text(reference.toString());
            return;
        }
        Branch link = into.add("a")
                .set("href", "#" + note(reference))
                .set("title", Words.say("briefing.cite.title", reference.source(), reference.passage()))
                .text(reference.toString());
        if (cited.add(reference)) {
            link.set("id", place(reference));
        }
    }

    /** Writes the head of a note: a link back to where the reference stands first, or the reference alone. */
    void back(Reference reference, Branch into) {
        if (cited.contains(reference)) {
            into.add("a", "back")
                    .set("href", "#" + place(reference))
                    .set("title", Words.say("briefing.cite.back", reference.source(), reference.passage()))
                    .text(reference.toString());
        } else {
            into.add("span", "back").text(reference.toString());
        }
    }

    /** The name of the note of a reference. */
    static String note(Reference reference) {
        return "note-" + reference.source() + "-" + reference.passage();
    }

    private static String place(Reference reference) {
        return "cited-" + reference.source() + "-" + reference.passage();
    }
}

package chancery.briefing.word;

import chancery.model.Reference;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** The places of a document that links lead to, and the links. */
final class WordLinks {

    private final Set<Reference> noted;
    private final Set<Reference> cited = new HashSet<>();
    private int places;

    /**
     * For one document.
     *
     * @param noted what it has notes for
     */
    WordLinks(Set<Reference> noted) {
        this.noted = noted;
    }

    /** Writes a citation: a link to the note, where there is one. Where the reference stands first, the note can lead back to it. */
    void cite(Reference reference, XWPFParagraph into) {
        if (!noted.contains(reference)) {
            WordRuns.styled(into.createRun(), reference.toString(), "Citation");
        } else if (cited.add(reference)) {
            place(place(reference), into, () -> link(reference.toString(), note(reference), "Citation", into));
        } else {
            link(reference.toString(), note(reference), "Citation", into);
        }
    }

    /** Writes the head of a note: a link back to where the reference stands first, or the reference alone. */
    void back(Reference reference, XWPFParagraph into) {
        place(note(reference), into, () -> {
            if (cited.contains(reference)) {
                link(reference.toString(), place(reference), "Hyperlink", into);
            } else {
                into.createRun().setText(reference.toString());
            }
        });
    }

    private void place(String name, XWPFParagraph into, Runnable words) {
        BigInteger number = BigInteger.valueOf(++places);
        var start = into.getCTP().addNewBookmarkStart();
        start.setId(number);
        start.setName(name);
        words.run();
        into.getCTP().addNewBookmarkEnd().setId(number);
    }

    private static void link(String words, String place, String style, XWPFParagraph into) {
        CTHyperlink link = into.getCTP().addNewHyperlink();
        link.setAnchor(place);
        WordRuns.styled(new XWPFHyperlinkRun(link, link.addNewR(), into), words, style);
    }

    private static String note(Reference reference) {
        return "note_" + reference.source() + "_" + reference.passage();
    }

    private static String place(Reference reference) {
        return "cited_" + reference.source() + "_" + reference.passage();
    }
}

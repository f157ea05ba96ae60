package chancery.briefing.sheet;

import chancery.model.Reference;
import chancery.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole sheet as it is to be read, with nothing said of how it looks.
 *
 * @param cover the head of it
 * @param sections in reading order
 */
public record SheetContent(Cover cover, List<Section> sections) {

    /** Letters and digits that nobody takes for one another, and that make no words. */
    private static final String LETTERS = "0123456789BCDFGHJKMNPQRSTVWXYZ";

    private static final int MARK = 5;

    /** Copies the list. */
    public SheetContent {
        sections = List.copyOf(sections);
    }

    /**
     * The letters that name this sheet on its pages and in the dossier that keeps it: drawn from what it says, so that two sheets of one
     * name say the same, whatever they are set in.
     */
    public String mark() {
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException cannotHappen) {
            // Every Java has SHA-256.
            throw new IllegalStateException(cannotHappen);
        }
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < MARK; i++) {
            mark.append(LETTERS.charAt((digest[i] & 0xff) % LETTERS.length()));
        }
        return mark.toString();
    }

    /** What the sheet is, with its mark. */
    public String called() {
        return Words.say("briefing.called", cover.kind(), mark());
    }

    /** Every reference that the source notes have an entry for; a citation of any other leads nowhere. */
    public Set<Reference> noted() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Sources.class::isInstance)
                .flatMap(block -> ((Block.Sources) block).notes().stream())
                .flatMap(note -> note.passages().stream())
                .map(SourceNote.PassageNote::reference)
                .collect(Collectors.toSet());
    }
}

package chancery.briefing.sheet;

import chancery.model.Reference;
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

    /** Copies the list. */
    public SheetContent {
        sections = List.copyOf(sections);
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

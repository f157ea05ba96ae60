package chancery.briefing;

import chancery.briefing.sheet.SectionKind;
import java.util.List;

/**
 * By how much a sheet is longer than its template allows, though everything that may be left out was.
 *
 * @param limit how many pages the template allows
 * @param pages how much more than that it takes, in pages; above 0
 * @param cuts the sections that could be left out, that which takes most room first
 */
public record Overflow(int limit, double pages, List<Cut> cuts) {

    /** Copies the list. */
    public Overflow {
        cuts = List.copyOf(cuts);
    }

    /**
     * A section that could be left out or shortened.
     *
     * @param section which
     * @param pages how much room it takes, in pages
     */
    public record Cut(SectionKind section, double pages) {}
}

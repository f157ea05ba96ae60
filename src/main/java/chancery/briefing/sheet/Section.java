package chancery.briefing.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet under a heading of its own.
 *
 * @param title not blank
 * @param aside what stands beside the heading, such as how much was left out, or null
 * @param blocks in reading order; a section without any is not printed
 */
public record Section(
        SectionKind kind, String title, @Nullable String aside, List<Block> blocks) {

    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}

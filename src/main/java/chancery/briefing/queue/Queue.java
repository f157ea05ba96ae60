package chancery.briefing.queue;

import chancery.briefing.Paper;
import java.util.Set;

/**
 * A printer, or what stands for one.
 *
 * @param name as the system has it
 * @param standard whether the system prints there unless told otherwise
 * @param accepting whether it takes jobs at present
 * @param pdf whether it takes a PDF as it is; if not, pictures of the pages are sent
 * @param papers which of ours it says it has; empty where it does not say
 * @param twoSided whether it prints on both sides
 */
public record Queue(
        String name, boolean standard, boolean accepting, boolean pdf, Set<Paper> papers, boolean twoSided) {

    /** Copies the set. */
    public Queue {
        papers = Set.copyOf(papers);
    }
}

package chancery.briefing.change;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a kept sheet that rests on a source that is no longer what it was.
 *
 * @param judgement the position or the assessment, or null for what was written for the sheet alone
 * @param called what it says, or whose position it is on what
 * @param sources those it rests on and that are otherwise, in the order of their ids
 */
public record Hit(@Nullable Id<? extends Entry> judgement, String called, List<Ground> sources) {

    /** Copies the list. */
    public Hit {
        sources = List.copyOf(sources);
    }

    /**
     * A source that is otherwise.
     *
     * @param called what it is called; of a withdrawn one, what it was called
     * @param withdrawn whether it is no longer there
     * @param differences in what it is otherwise; empty where it is withdrawn, or only its text is another
     */
    public record Ground(Id<Source> source, String called, boolean withdrawn, List<Changes.Difference> differences) {

        /** Copies the list. */
        public Ground {
            differences = List.copyOf(differences);
        }
    }
}

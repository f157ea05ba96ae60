package chancery.viewmodel.text;

import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.SourceTitle;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A source that a text may be given to.
 *
 * @param held whether it holds a text already
 * @param original whether it was taken from this very file
 */
public record Target(Source source, boolean held, boolean original) {

    /** The very source first, then the chosen one, then those without a text, each by number. */
    static Comparator<Target> likeliestFirst(@Nullable Id<?> chosen) {
        return Comparator.comparing((Target target) -> !target.original())
                .thenComparing(target -> !target.source().id().equals(chosen))
                .thenComparing(Target::held)
                .thenComparing(target -> target.source().number());
    }

    /** What it is called, with its number. */
    public String called() {
        return Words.say("window.text.target", Integer.toString(source.number()), SourceTitle.of(source));
    }

    /** How it stands to the text. */
    public String standing() {
        return Words.say(original ? "window.text.same" : held ? "window.text.held" : "window.text.unheld");
    }
}

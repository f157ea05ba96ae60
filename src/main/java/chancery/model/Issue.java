package chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * A question on which actors take positions, put so that one can support or oppose it.
 *
 * @param title short; not blank
 * @param question in full; not blank
 * @param minus what −2 means on it, or null
 * @param plus what +2 means on it, or null
 */
public record Issue(
        Id<Issue> id,
        String title,
        String question,
        @Nullable String minus,
        @Nullable String plus) implements Entry {

    /** Refuses a blank title or question. */
    public Issue {
        Checks.notBlank(title, "title");
        Checks.notBlank(question, "question");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.issue(this);
    }
}

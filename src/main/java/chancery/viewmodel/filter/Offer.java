package chancery.viewmodel.filter;

import chancery.filter.Filter;
import chancery.paint.Shade;
import org.jspecify.annotations.Nullable;

/**
 * A line of the chooser: a condition, or a whole filter that was saved.
 *
 * @param name what it asks for, or what the filter is called
 * @param sort which sort of condition it is, in a word
 * @param known other words by which it is found, such as aliases
 * @param wanted the filter with that one chip, or the saved one
 * @param saved whether it is a saved one, which takes the place of what is there
 * @param shade of an actor, or null
 */
public record Offer(
        String name,
        String sort,
        String known,
        Filter wanted,
        boolean saved,
        @Nullable Shade shade) {}

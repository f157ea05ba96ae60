package chancery.suggest;

import chancery.model.Span;

/**
 * A place where an actor is named.
 *
 * @param text the text's own words there
 */
public record Mention(Span span, String text) {}

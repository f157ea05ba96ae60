package chancery.exchange;

import chancery.model.Passage;

/**
 * A passage where it was met first.
 *
 * @param record that it stands under, as a {@link Spot} names it
 */
record Seen(Passage passage, String record) {}

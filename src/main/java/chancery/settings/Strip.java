package chancery.settings;

/**
 * What the timeline shows.
 *
 * @param folding whether stretches in which nothing happens are folded
 */
public record Strip(boolean folding) {}

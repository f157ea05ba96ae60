package chancery.timeline;

/**
 * A lane as it is read rather than drawn.
 *
 * @param lane the lane
 * @param rows its events, in the order of time; the reader's own
 */
public record LaneGroup(Lane lane, int[] rows) {}

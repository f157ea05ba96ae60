package chancery.timeline;

/**
 * Something events can be sorted by, such as an issue.
 *
 * @param key names it for good, such as an id
 * @param title as the header of its lane reads
 */
public record TimelineTopic(String key, String title) {}

package chancery.briefing.lint;

/**
 * Something a reader would hold against a sheet.
 *
 * @param place the part it is found in
 * @param words what is wrong, in words that stand by themselves
 * @param remedy what to do about it
 */
public record Finding(Rule rule, Place place, String words, String remedy) {}

package chancery.viewmodel.read;

import chancery.viewmodel.Choice;

/**
 * A passage whose words do not stand where it says.
 *
 * @param choice the record that rests on it
 * @param title who speaks, or what happened
 * @param words the words that are missing
 * @param passage its number in the source
 */
public record Lost(Choice choice, String title, String words, int passage) {}

package chancery.viewmodel.read;

import chancery.viewmodel.Choice;

/**
 * A stretch of a text that a record has to do with.
 *
 * @param choice the record
 * @param at where it stands
 * @param title who or what it is, such as "Ilse Maren" or "Talks in Port Ansel"
 * @param detail more of it, such as "direct" or the beginning of the words; may be empty
 * @param passage the number of its passage in the source; 0 where it has none of its own
 */
public record Mark(MarkKind kind, Choice choice, Stretch at, String title, String detail, int passage) {}

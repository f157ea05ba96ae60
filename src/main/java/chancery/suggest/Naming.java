package chancery.suggest;

/**
 * A place where somebody is named.
 *
 * @param first the first token of the name
 * @param last the last token of it, included
 * @param described whether by a description, as "the senator", and not by a name
 */
record Naming(int first, int last, Player player, boolean described) {}

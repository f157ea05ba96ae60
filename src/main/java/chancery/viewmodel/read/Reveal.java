package chancery.viewmodel.read;

/**
 * A stretch that is to be brought into sight.
 *
 * @param select whether it becomes the selection; otherwise the caret stays where it is
 * @param flash whether it lights up for a moment, since it was asked for from elsewhere
 * @param turn tells one request from the next of the same stretch
 */
public record Reveal(Stretch at, boolean select, boolean flash, int turn) {}

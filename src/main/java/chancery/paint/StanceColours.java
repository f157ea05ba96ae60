package chancery.paint;

import chancery.model.Stance;
import java.util.List;

/**
 * What stances look like: orange against, blue for, the stronger the farther from the ground, so that they stay apart for people
 * with the common kinds of colour blindness. They are the theme's own.
 *
 * @param fills from strongly against to strongly for
 * @param ink signs upon the strong ones and upon the mixed one
 * @param mildInk signs upon the mild ones
 */
public record StanceColours(List<Colour> fills, Colour ink, Colour mildInk) {

    static final StanceColours LIGHT = new StanceColours(
            List.of(
                    Colour.of("#a8480c"),
                    Colour.of("#e08a4e"),
                    Colour.of("#6e7781"),
                    Colour.of("#4aa3c4"),
                    Colour.of("#0b5e7d")),
            Colour.of("#ffffff"),
            Colour.of("#1f2328"));

    static final StanceColours DARK = new StanceColours(
            List.of(
                    Colour.of("#ffb07a"),
                    Colour.of("#ad5c20"),
                    Colour.of("#8b949e"),
                    Colour.of("#2a7a9a"),
                    Colour.of("#7cc8e6")),
            Colour.of("#0d1117"),
            Colour.of("#ffffff"));

    /** Copies the colours; refuses any number of them but one a stance. */
    public StanceColours {
        fills = List.copyOf(fills);
        if (fills.size() != Stance.values().length) {
            throw new IllegalArgumentException("there is one colour a stance, not " + fills.size());
        }
    }

    /** The colour of a stance. */
    public Colour fill(Stance stance) {
        return fills.get(stance.value() + 2);
    }

    /** The colour of its sign upon it. */
    public Colour ink(Stance stance) {
        return Math.abs(stance.value()) == 1 ? mildInk : ink;
    }
}

package chancery.paint;

import chancery.timeline.Tint;
import java.util.Collection;
import java.util.List;

/**
 * What colours look like: in the light, in the dark, in print. Words keep a contrast of 4.5 to 1 against their ground, and
 * marks one of 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * @param ground of the plot
 * @param shade of headers, of the strip above and of what is folded away
 * @param line between things
 * @param faint lines of the grid
 * @param ink words
 * @param soft words that matter less
 * @param tie lines that tie the marks of one event together
 * @param accent the as-of line, what is chosen, what has the focus
 * @param onAccent words upon the accent
 * @param future a veil over what is ahead
 * @param folded the zigzag through what is folded away
 * @param paleness how far what is faded is mixed into the ground, from 0 to 1
 * @param stances of stances
 * @param slots colours for actors that have none of their own
 */
public record Palette(
        Colour ground,
        Colour shade,
        Colour line,
        Colour faint,
        Colour ink,
        Colour soft,
        Colour tie,
        Colour accent,
        Colour onAccent,
        Colour future,
        Colour folded,
        double paleness,
        StanceColours stances,
        List<Colour> slots) {

    private static final double LEAST_CONTRAST = 3;

    /**
     * Hues that stay apart for people with the common kinds of colour blindness (after Okabe and Ito, 2008), darkened or
     * lightened until each has a contrast of 3 to 1 on light and on dark ground.
     */
    private static final List<Colour> ACTORS = List.of(
            Colour.of("#1f6feb"),
            Colour.of("#c4511d"),
            Colour.of("#1a7f5a"),
            Colour.of("#a67c00"),
            Colour.of("#7a5fd0"),
            Colour.of("#b8508f"),
            Colour.of("#2a86a8"),
            Colour.of("#6e7781"));

    private static final Palette LIGHT = new Palette(
            Colour.of("#ffffff"),
            Colour.of("#f6f8fa"),
            Colour.of("#d0d7de"),
            Colour.of("#eef1f4"),
            Colour.of("#1f2328"),
            Colour.of("#59636e"),
            Colour.of("#8c959f"),
            Colour.of("#0969da"),
            Colour.of("#ffffff"),
            Colour.of("#0969da").faded(0.035),
            Colour.of("#afb8c1"),
            0.62,
            StanceColours.LIGHT,
            ACTORS);

    private static final Palette DARK = new Palette(
            Colour.of("#0d1117"),
            Colour.of("#161b22"),
            Colour.of("#30363d"),
            Colour.of("#1b2129"),
            Colour.of("#e6edf3"),
            Colour.of("#9198a1"),
            Colour.of("#6e7681"),
            Colour.of("#4493f8"),
            Colour.of("#0d1117"),
            Colour.of("#4493f8").faded(0.07),
            Colour.of("#484f58"),
            0.6,
            StanceColours.DARK,
            ACTORS);

    private static final Palette PRINT = new Palette(
            Colour.of("#ffffff"),
            Colour.of("#ffffff"),
            Colour.of("#9aa4ae"),
            Colour.of("#e4e8ec"),
            Colour.of("#16181b"),
            Colour.of("#454d56"),
            Colour.of("#7a838d"),
            Colour.of("#0b5e7d"),
            Colour.of("#ffffff"),
            Colour.CLEAR,
            Colour.of("#9aa4ae"),
            0.55,
            StanceColours.LIGHT,
            ACTORS);

    /** Copies the colours; refuses to have none for actors. */
    public Palette {
        slots = List.copyOf(slots);
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("a palette has colours for actors");
        }
    }

    /** For a light screen. */
    public static Palette light() {
        return LIGHT;
    }

    /** For a dark screen. */
    public static Palette dark() {
        return DARK;
    }

    /** For paper: no grounds, and darker words. */
    public static Palette print() {
        return PRINT;
    }

    /**
     * The same without colours that could be taken for colours that some actors have of their own; the neutral last one always
     * stays.
     *
     * @param own {@code #rrggbb}
     */
    public Palette avoiding(Collection<String> own) {
        List<Colour> taken = own.stream().map(Colour::of).toList();
        List<Colour> free = slots.stream()
                .filter(slot -> slot.equals(slots.get(slots.size() - 1))
                        || taken.stream().noneMatch(colour -> near(slot, colour)))
                .toList();
        return new Palette(
                ground, shade, line, faint, ink, soft, tie, accent, onAccent, future, folded, paleness, stances, free);
    }

    /** A colour as it is where something is faded. */
    public Colour pale(Colour colour) {
        return colour.mixed(ground, paleness);
    }

    /** The colour of words upon another: the words' usual one, or the ground's where that is easier to read. */
    Colour inkOn(Colour fill) {
        return ink.contrast(fill) >= ground.contrast(fill) ? ink : ground;
    }

    /** What a tint looks like: changed towards the words' colour where it would not stand out from the ground. */
    public Colour colour(Tint tint) {
        String own = tint.own();
        Colour colour = own != null
                ? Colour.of(own)
                : tint.slot() < 0 ? slots.get(slots.size() - 1) : slots.get(tint.slot() % slots.size());
        for (double share = 0; share < 1; share += 0.05) {
            Colour mixed = colour.mixed(ink, share);
            if (mixed.contrast(ground) >= LEAST_CONTRAST) {
                return mixed;
            }
        }
        return ink;
    }

    private static boolean near(Colour one, Colour two) {
        return Math.abs(one.red() - two.red()) + Math.abs(one.green() - two.green()) + Math.abs(one.blue() - two.blue())
                < 72;
    }
}

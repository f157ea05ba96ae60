package chancery.briefing;

import chancery.model.Marking;
import chancery.timeline.LaneBy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of the timeline should be like.
 *
 * @param width in pixels, {@value #LEAST} to {@value #MOST}
 * @param height in pixels, {@value #LEAST} to {@value #MOST}; null for as much as the lanes need
 * @param from the first day that is shown, or null for the first one there is
 * @param to the last day that is shown, not before {@code from}; or null for the last one there is
 * @param theme its colours
 * @param marking who may see it, or null for the dossier's; a picture without any marking is refused
 * @param lanes by what events are sorted into lanes
 * @param then by what those of each lane are sorted further; {@link LaneBy#FLAT} for not at all
 * @param asOf the day from whose end it is looked, or null for the dossier's
 * @param hidesLater whether events that were not known on that day are left out, and not only paler
 * @param scale how many times larger than on the screen text and shapes are, {@value #LEAST_SCALE} to {@value #MOST_SCALE}
 */
public record PictureOptions(
        int width,
        @Nullable Integer height,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Theme theme,
        @Nullable Marking marking,
        LaneBy lanes,
        LaneBy then,
        @Nullable LocalDate asOf,
        boolean hidesLater,
        double scale) {

    /** The smallest width and height. */
    public static final int LEAST = 320;

    /** The largest width and height. */
    public static final int MOST = 10_000;

    /** The least scale. */
    public static final double LEAST_SCALE = 0.5;

    /** The most. */
    public static final double MOST_SCALE = 8;

    /** Everything, as high as it needs to be, in the light. */
    public static final PictureOptions PLAIN =
            new PictureOptions(1600, null, null, null, Theme.LIGHT, null, LaneBy.ACTOR, LaneBy.FLAT, null, false, 1);

    /** What the ground is. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** Refuses measures that are out of range, and a last day before the first. */
    public PictureOptions {
        if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("no scale: " + scale);
        }
        check(width, "width");
        if (height != null) {
            check(height, "height");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day, " + to + ", lies before the first, " + from);
        }
    }

    private static void check(int size, String what) {
        if (size < LEAST || size > MOST) {
            throw new IllegalArgumentException("the " + what + " is " + LEAST + " to " + MOST + ", not " + size);
        }
    }

    /** The same of another size. */
    public PictureOptions sized(int newWidth, @Nullable Integer newHeight) {
        return new PictureOptions(newWidth, newHeight, from, to, theme, marking, lanes, then, asOf, hidesLater, scale);
    }

    /** The same of some days. */
    public PictureOptions between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new PictureOptions(width, height, first, last, theme, marking, lanes, then, asOf, hidesLater, scale);
    }

    /** The same in other colours. */
    public PictureOptions in(Theme other) {
        return new PictureOptions(width, height, from, to, other, marking, lanes, then, asOf, hidesLater, scale);
    }

    /** The same with text and shapes some times larger. */
    public PictureOptions scaled(double times) {
        return new PictureOptions(width, height, from, to, theme, marking, lanes, then, asOf, hidesLater, times);
    }

    /** The same with a marking. */
    public PictureOptions marked(Marking other) {
        return new PictureOptions(width, height, from, to, theme, other, lanes, then, asOf, hidesLater, scale);
    }
}

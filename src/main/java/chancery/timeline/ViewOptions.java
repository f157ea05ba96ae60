package chancery.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.time.Tick;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a view asks of a layout. Choosing, hovering and focusing change only how things look, never where they stand; panning
 * moves everything as one.
 *
 * @param width of the whole picture with the lanes' headers, in pixels
 * @param height of the whole picture with the axis, in pixels
 * @param headerWidth of the lanes' headers; the plot begins to the right of them
 * @param scrollY how far the lanes are scrolled down, in pixels; a layout takes no more than there is
 * @param scale time to pixels of the whole picture: the plot's left edge is {@code headerWidth}
 * @param lanes how events are sorted into lanes, and these arranged
 * @param hiddenLanes ids of actors whose lanes are left out
 * @param asOf the tick up to which things count as past, or {@link Tick#FUTURE} for no such line
 * @param chosen rows that are chosen
 * @param hovered the row under the mouse, or {@link #NO_ROW}
 * @param focus the actor whose events stand out, all others being dimmed, or null
 * @param textFactor how much larger than usual the text is; 0.5 to 4
 */
public record ViewOptions(
        double width,
        double height,
        double headerWidth,
        double scrollY,
        TimeScale scale,
        Arrangement lanes,
        Set<String> hiddenLanes,
        long asOf,
        Set<Integer> chosen,
        int hovered,
        @Nullable Id<Actor> focus,
        double textFactor) {

    /** Stands for no row. */
    public static final int NO_ROW = -1;

    /** Room between the plot's left edge and the first event of a fitted scale, in pixels. */
    private static final double FIT_LEFT = 18;

    /** Room between the last event of a fitted scale and the plot's right edge, for the last labels. */
    private static final double FIT_RIGHT = 0.16;

    private static final double HEADER = 148;

    /** Copies the sets; refuses measures that are none. */
    public ViewOptions {
        if (!(width > 0) || !(height > 0) || !(headerWidth >= 0) || !(scrollY >= 0)) {
            throw new IllegalArgumentException("no picture of " + width + " by " + height);
        }
        hiddenLanes = Set.copyOf(hiddenLanes);
        chosen = Set.copyOf(chosen);
    }

    /** A first view: everything in sight, lanes by actor, nothing chosen. */
    public static ViewOptions showing(
            TimelineContent content, Folding folding, double width, double height, long asOf) {
        ViewOptions any = new ViewOptions(
                width,
                height,
                HEADER,
                0,
                new TimeScale(Folding.NONE, 1, 0, TimeScale.FOLD_WIDTH),
                Arrangement.by(LaneBy.ACTOR),
                Set.of(),
                asOf,
                Set.of(),
                NO_ROW,
                null,
                1);
        return any.scaled(any.fitted(content, folding));
    }

    /** The scale at which everything is in sight, with room for the last labels. */
    public TimeScale fitted(TimelineContent content, Folding folding) {
        double right = width - Math.min(200 * textFactor, (width - headerWidth) * FIT_RIGHT);
        return TimeScale.fitted(content.extentAround(asOf), folding, headerWidth + FIT_LEFT, right);
    }

    /** The same in a picture of another size. */
    public ViewOptions sized(double newWidth, double newHeight) {
        return new ViewOptions(
                newWidth,
                newHeight,
                headerWidth,
                scrollY,
                scale,
                lanes,
                hiddenLanes,
                asOf,
                chosen,
                hovered,
                focus,
                textFactor);
    }

    /** The same with headers of another width. */
    public ViewOptions headed(double newHeaderWidth) {
        return new ViewOptions(
                width,
                height,
                newHeaderWidth,
                scrollY,
                scale,
                lanes,
                hiddenLanes,
                asOf,
                chosen,
                hovered,
                focus,
                textFactor);
    }

    /** The same, scrolled elsewhere. */
    public ViewOptions scrolled(double newScrollY) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                newScrollY,
                scale,
                lanes,
                hiddenLanes,
                asOf,
                chosen,
                hovered,
                focus,
                textFactor);
    }

    /** The same at another scale. */
    public ViewOptions scaled(TimeScale newScale) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                scrollY,
                newScale,
                lanes,
                hiddenLanes,
                asOf,
                chosen,
                hovered,
                focus,
                textFactor);
    }

    /** The same with lanes of another sort as they come, none of them hidden. */
    public ViewOptions laned(LaneBy newLaneBy) {
        return laned(newLaneBy, LaneBy.FLAT);
    }

    /** The same with lanes of one sort inside of those of another as they come, none of them hidden. */
    public ViewOptions laned(LaneBy newLaneBy, LaneBy newThen) {
        return arranged(Arrangement.by(newLaneBy, newThen)).hiding(Set.of());
    }

    /** The same with lanes arranged in another way. */
    public ViewOptions arranged(Arrangement newLanes) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                scrollY,
                scale,
                newLanes,
                hiddenLanes,
                asOf,
                chosen,
                hovered,
                focus,
                textFactor);
    }

    /** The same with other lanes hidden. */
    public ViewOptions hiding(Set<String> newHidden) {
        return new ViewOptions(
                width, height, headerWidth, scrollY, scale, lanes, newHidden, asOf, chosen, hovered, focus, textFactor);
    }

    /** The same as of another tick. */
    public ViewOptions asOf(long newAsOf) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                scrollY,
                scale,
                lanes,
                hiddenLanes,
                newAsOf,
                chosen,
                hovered,
                focus,
                textFactor);
    }

    /** The same with other rows chosen. */
    public ViewOptions choosing(Set<Integer> newChosen) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                scrollY,
                scale,
                lanes,
                hiddenLanes,
                asOf,
                newChosen,
                hovered,
                focus,
                textFactor);
    }

    /** The same with the mouse over another row, or over none. */
    public ViewOptions hovering(int newHovered) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                scrollY,
                scale,
                lanes,
                hiddenLanes,
                asOf,
                chosen,
                newHovered,
                focus,
                textFactor);
    }

    /** The same with another actor in focus, or none. */
    public ViewOptions focusing(@Nullable Id<Actor> newFocus) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                scrollY,
                scale,
                lanes,
                hiddenLanes,
                asOf,
                chosen,
                hovered,
                newFocus,
                textFactor);
    }

    /** The same with text of another size. */
    public ViewOptions textSized(double newTextFactor) {
        return new ViewOptions(
                width,
                height,
                headerWidth,
                scrollY,
                scale,
                lanes,
                hiddenLanes,
                asOf,
                chosen,
                hovered,
                focus,
                newTextFactor);
    }

    /** By what events are sorted into lanes. */
    public LaneBy laneBy() {
        return lanes.by();
    }

    /** The sizes of text and marks. */
    public Sizes sizes() {
        return Sizes.of(textFactor, width - headerWidth);
    }

    /** Where the lanes' events are drawn: right of the headers, below the axis. */
    public Box plot() {
        double top = Math.min(height, sizes().axisHeight());
        return Box.between(Math.min(width, headerWidth), top, width, height);
    }
}

package chancery.timeline;

import chancery.model.Reality;

/**
 * How an event looks, wherever it stands.
 *
 * @param reality its shape
 * @param tint its colour
 * @param chosen whether the user has chosen it
 * @param hovered whether the mouse is over it
 * @param dimmed whether it steps back behind an actor in focus
 * @param faded whether it is paler than others, as {@link Shown} says
 */
public record Look(Reality reality, Tint tint, boolean chosen, boolean hovered, boolean dimmed, boolean faded) {

    /** The look of something that nobody points at. */
    public static Look plain(Reality reality, Tint tint) {
        return new Look(reality, tint, false, false, false, false);
    }
}

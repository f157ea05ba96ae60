package chancery.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for each caption of a strip: above or below the line by turns, as near to it as there is room, never upon
 * another caption or upon the stem of one farther out.
 */
final class StripTiers {

    private static final int MOST_TIERS = 5;
    private static final double INSET = 5;
    private static final double BESIDE_STEM = 3;

    private final double width;
    private final double apart;
    private final List<Seat> seats = new ArrayList<>();
    private boolean lastAbove;

    /** Takes the width of the strip and the room between captions. */
    StripTiers(double width, double apart) {
        this.width = width;
        this.apart = apart;
    }

    /**
     * A caption's place.
     *
     * @param left its left edge
     * @param right its right edge
     * @param tier how far out it is, from 0
     * @param stem where its stem stands
     */
    record Seat(double left, double right, boolean above, int tier, double stem) {}

    /** The farthest tier taken on a side, counted from 1; 0 where there is none. */
    int tiers(boolean above) {
        return seats.stream()
                .filter(seat -> seat.above() == above)
                .mapToInt(seat -> seat.tier() + 1)
                .max()
                .orElse(0);
    }

    /**
     * Takes a place for a caption, or null where there is none.
     *
     * @param stems where its stem may stand, the best first
     * @param captionWidth how wide it is
     * @param track the row of its mark, negative above the line: its caption goes to the same side if it can
     */
    @Nullable
    Seat take(double[] stems, double captionWidth, int track) {
        boolean above = track == 0 ? !lastAbove : track < 0;
        for (int far = 0; far < 2 * MOST_TIERS; far++) {
            boolean side = track == 0 ? far % 2 == 0 == above : far < MOST_TIERS == above;
            int tier = track == 0 ? far / 2 : far % MOST_TIERS;
            for (double stem : stems) {
                Seat seat = seat(stem, captionWidth, side, tier);
                if (seat != null) {
                    seats.add(seat);
                    lastAbove = seat.above();
                    return seat;
                }
            }
        }
        return null;
    }

    private @Nullable Seat seat(double stem, double captionWidth, boolean above, int tier) {
        double[] lefts = {stem - captionWidth / 2, stem - INSET, stem - captionWidth + INSET};
        for (double wished : lefts) {
            double left = Math.max(0, Math.min(width - captionWidth, wished));
            Seat seat = new Seat(left, left + captionWidth, above, tier, stem);
            if (seats.stream().noneMatch(other -> clash(seat, other))) {
                return seat;
            }
        }
        return null;
    }

    private boolean clash(Seat one, Seat two) {
        if (one.above() != two.above()) {
            return false;
        }
        if (one.tier() == two.tier()) {
            return one.left() < two.right() + apart && two.left() < one.right() + apart;
        }
        Seat near = one.tier() < two.tier() ? one : two;
        Seat far = one.tier() < two.tier() ? two : one;
        boolean crowded = Math.abs(one.stem() - two.stem()) < BESIDE_STEM;
        return crowded || far.stem() > near.left() - BESIDE_STEM && far.stem() < near.right() + BESIDE_STEM;
    }
}

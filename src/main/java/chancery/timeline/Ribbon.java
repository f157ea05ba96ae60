package chancery.timeline;

import chancery.model.Stance;
import java.util.List;
import java.util.Optional;

/**
 * Where the actor or the side of a lane stands on the chosen issue over time, at the lane's foot.
 *
 * @param lane the place of its lane among the layout's lanes, from 0
 * @param pieces those in sight, by their beginning
 * @param signs written upon them where there is room
 */
public record Ribbon(int lane, List<Piece> pieces, List<Sign> signs) {

    private static final double REACH = 3;

    /** Copies the lists. */
    public Ribbon {
        pieces = List.copyOf(pieces);
        signs = List.copyOf(signs);
    }

    /** The stance under a point of the picture, the nearest of several. */
    public Optional<StanceSpan> at(double x, double y) {
        for (Sign sign : signs) {
            if (sign.box().contains(x, y)) {
                return Optional.of(sign.span());
            }
        }
        return pieces.stream()
                .filter(piece -> piece.box().contains(x, y))
                .findFirst()
                .or(() -> pieces.stream()
                        .filter(piece -> piece.box().grown(REACH).contains(x, y))
                        .findFirst())
                .map(Piece::span);
    }

    /**
     * A stretch of one stance. It is drawn in full between {@code fullFrom} and {@code fullTo} and fades from there towards
     * where it would be nothing, which may lie outside of its box.
     *
     * @param box as far as it is in sight
     * @param nothingUpTo where it has faded away to the left; {@code fullFrom} or less, and equal for an edge that is sure
     * @param nothingFrom where it has faded away to the right; {@code fullTo} or more, and equal for an edge that is sure
     */
    public record Piece(
            StanceSpan span, Box box, double nothingUpTo, double fullFrom, double fullTo, double nothingFrom) {

        /** Its stance. */
        public Stance stance() {
            return span.stance();
        }

        /** How strongly it is drawn at a place, from 0 to 1. */
        public double strength(double x) {
            double rise = x >= fullFrom ? 1 : (x - nothingUpTo) / (fullFrom - nothingUpTo);
            double fall = x <= fullTo ? 1 : (nothingFrom - x) / (nothingFrom - fullTo);
            return Math.max(0, Math.min(1, Math.min(rise, fall)));
        }
    }

    /**
     * The sign of a stance, upon its piece.
     *
     * @param baseline of the text, which stands in the middle of the box
     */
    public record Sign(StanceSpan span, Box box, double baseline) {

        /** From {@code −2} to {@code +2}. */
        public String text() {
            return span.stance().sign();
        }
    }
}

package chancery.timeline;

import chancery.time.Range;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the ribbons at the feet of lanes. An edge that is not sure fades over its range; one that is not known over a fixed length
 * that means nothing. What is still held fades towards the as-of line, since the dossier knows no more.
 */
final class RibbonSetter {

    private static final double SHORTEST = 4;
    private static final double THINNEST = 3;
    private static final double MARGIN = 4;
    private static final double SIGN_APART = 3;

    /** By how much of its fade the nothing of what is still held lies beyond its end: it is not over there. */
    private static final double BEYOND = 0.6;

    private final ViewOptions options;
    private final TextRuler ruler;
    private final Extent shown;
    private final Sizes sizes;
    private final TimeScale scale;
    private final Box plot;
    private final double fade;

    /**
     * Takes what setting depends on.
     *
     * @param shown what the dossier knows of: what has no beginning fades in before, what has no end fades out at its end
     */
    RibbonSetter(ViewOptions options, TextRuler ruler, Extent shown) {
        this.options = options;
        this.ruler = ruler;
        this.shown = shown;
        sizes = options.sizes();
        scale = options.scale();
        plot = options.plot();
        fade = sizes.fade() / 2;
    }

    /** The ribbon of a lane, or null where none of it is in sight. */
    @Nullable
    Ribbon of(int place, Layout.LaneBand band, List<StanceStretch> stretches) {
        double middle = band.bottom() - sizes.ribbonRoom() / 2;
        List<Ribbon.Piece> pieces = new ArrayList<>();
        List<Ribbon.Sign> signs = new ArrayList<>();
        double taken = plot.x();
        for (StanceStretch stretch : stretches) {
            Ribbon.Piece piece = piece(stretch, middle);
            if (piece != null) {
                pieces.add(piece);
                Ribbon.Sign sign = stretch.first() || piece.box().x() <= plot.x() ? sign(piece, taken) : null;
                if (sign != null) {
                    signs.add(sign);
                    taken = sign.box().right() + SIGN_APART;
                }
            }
        }
        return pieces.isEmpty() ? null : new Ribbon(place, pieces, signs);
    }

    private Ribbon.@Nullable Piece piece(StanceStretch stretch, double middle) {
        Edge start = start(stretch.span());
        Edge end = end(stretch.span(), start);
        double left = stretch.first() ? start.outer : Math.max(start.outer, scale.x(stretch.from()));
        double right = stretch.last() ? end.outer : Math.min(end.outer, scale.x(stretch.to()));
        right = Math.max(right, left + SHORTEST);
        if (right <= plot.x() || left >= plot.right()) {
            return null;
        }
        double thickness = Math.min(sizes.ribbonRoom() - 2, Math.max(sizes.ribbon(), THINNEST * stretch.tracks()));
        double height = thickness / stretch.tracks();
        double top = middle - thickness / 2 + stretch.track() * height;
        Box box = Box.between(Math.max(left, plot.x()), top, Math.min(right, plot.right()), top + height);
        double fullFrom = Math.min(start.inner, Math.max(right, end.outer));
        double fullTo = Math.max(end.inner, start.outer);
        if (fullFrom > fullTo) {
            fullFrom = (fullFrom + fullTo) / 2;
            fullTo = fullFrom;
        }
        return new Ribbon.Piece(
                stretch.span(),
                box,
                Math.min(start.nothing, fullFrom),
                fullFrom,
                Math.max(fullTo, fullFrom),
                Math.max(end.nothing, fullTo));
    }

    private Ribbon.@Nullable Sign sign(Ribbon.Piece piece, double taken) {
        double width = Math.max(ruler.width(piece.stance().sign(), sizes.sign()) + 8, sizes.signHeight());
        double least = Math.max(Math.max(piece.box().x(), plot.x() + MARGIN), taken);
        double most = piece.box().right() - width - MARGIN;
        if (least > most) {
            return null;
        }
        double x = Math.max(least, Math.min(most, piece.fullFrom()));
        double y = piece.box().centreY() - sizes.signHeight() / 2;
        double baseline = piece.box().centreY() + sizes.sign().size() * 0.35;
        return new Ribbon.Sign(piece.span(), new Box(x, y, width, sizes.signHeight()), baseline);
    }

    private Edge start(StanceSpan span) {
        Range range = span.start();
        boolean early = Tick.known(range.earliest());
        boolean late = Tick.known(range.latest());
        if (early && late) {
            double outer = scale.x(range.earliest());
            return Edge.of(outer, StanceSpan.sure(range) ? outer : scale.x(range.latest()));
        }
        if (early) {
            double outer = scale.x(range.earliest());
            return Edge.of(outer, outer + fade);
        }
        long end = Tick.known(span.end().earliest()) ? span.end().earliest() : Tick.FUTURE;
        double inner = scale.x(late ? range.latest() : Math.min(shown.first(), end));
        return Edge.of(inner - fade, inner);
    }

    private Edge end(StanceSpan span, Edge start) {
        Range range = span.end();
        boolean early = Tick.known(range.earliest());
        boolean late = Tick.known(range.latest());
        if (early && late) {
            double outer = scale.x(range.latest() + 1);
            return Edge.of(outer, StanceSpan.sure(range) ? outer : scale.x(range.earliest()));
        }
        if (late) {
            double outer = scale.x(range.latest() + 1);
            return Edge.of(outer, outer - fade);
        }
        if (early) {
            double inner = scale.x(range.earliest());
            return Edge.of(inner + fade, inner);
        }
        long until = Tick.known(options.asOf()) ? options.asOf() : shown.last();
        double outer = scale.x(until);
        if (outer < start.outer + SHORTEST) {
            outer = start.inner + fade;
        }
        double length = Math.max(0, Math.min(fade, (outer - start.inner) / 2));
        return new Edge(outer, outer - length, outer + length * BEYOND);
    }

    /**
     * One end of a stance.
     *
     * @param outer where its drawing ends
     * @param inner where it is drawn in full
     * @param nothing where it would have faded away
     */
    private record Edge(double outer, double inner, double nothing) {

        static Edge of(double outer, double inner) {
            return new Edge(outer, inner, outer);
        }
    }
}

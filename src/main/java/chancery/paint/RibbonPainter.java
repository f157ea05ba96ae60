package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.Ribbon;
import chancery.timeline.Sizes;
import java.util.ArrayList;
import java.util.List;

/** Draws a ribbon of stances: bands in the stances' colours that fade where it is not sure, with signs upon them. */
final class RibbonPainter {

    private static final double FAINTEST = 0.08;

    private final Surface surface;
    private final Palette palette;
    private final Sizes sizes;

    RibbonPainter(Surface surface, Palette palette, Sizes sizes) {
        this.surface = surface;
        this.palette = palette;
        this.sizes = sizes;
    }

    void paint(Ribbon ribbon) {
        ribbon.pieces().forEach(this::piece);
        ribbon.signs().forEach(this::sign);
    }

    private void piece(Ribbon.Piece piece) {
        Colour colour = palette.stances().fill(piece.stance());
        Box box = piece.box();
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(0, at(piece, box.x(), colour)));
        for (double turn : new double[] {piece.fullFrom(), piece.fullTo()}) {
            double at = (turn - box.x()) / box.width();
            if (at > stops.get(stops.size() - 1).at() + 0.001 && at < 0.999) {
                stops.add(new Stop(at, at(piece, turn, colour)));
            }
        }
        stops.add(new Stop(1, at(piece, box.right(), colour)));
        if (stops.stream().allMatch(stop -> stop.colour().equals(colour))) {
            surface.rectangle(box, 0, colour, null);
        } else {
            surface.gradient(box, 0, stops);
        }
    }

    private static Colour at(Ribbon.Piece piece, double x, Colour colour) {
        return colour.faded(FAINTEST + (1 - FAINTEST) * piece.strength(x));
    }

    private void sign(Ribbon.Sign sign) {
        StanceColours colours = palette.stances();
        Box box = sign.box();
        Colour fill = colours.fill(sign.span().stance());
        surface.rectangle(box, box.height() / 2, fill, Pen.solid(palette.ground(), 1));
        Colour ink = colours.ink(sign.span().stance());
        surface.text(box.centreX(), sign.baseline(), sign.text(), sizes.sign(), ink, Surface.Anchor.MIDDLE);
    }
}

package chancery.briefing.picture;

import chancery.model.Marking;
import chancery.paint.Colour;
import chancery.paint.Palette;
import chancery.paint.Surface;
import chancery.timeline.Box;
import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a timeline: what it is of, as of when, and who may see it.
 *
 * @param title of the dossier
 * @param under a few words more
 * @param marking at the right, on black; null for none
 * @param shown whether it is; else it takes no room, and is only what the file calls itself
 */
record Title(String title, String under, @Nullable Marking marking, boolean shown) {

    private static final double HEIGHT = 64;

    private static final double INSET = 16;
    private static final TextStyle LARGE = TextStyle.semibold(22);
    private static final TextStyle SMALL = TextStyle.regular(13.5);
    private static final TextStyle LABEL = new TextStyle(16, TextStyle.Weight.BOLD);
    private static final Colour BLACK = Colour.of("#000000");

    /** The height it takes in pixels. */
    double height() {
        return shown ? HEIGHT : 0;
    }

    void paint(Surface surface, Palette palette, double width, TextRuler ruler) {
        if (!shown) {
            return;
        }
        double labelWidth = marking == null ? 0 : ruler.width(marking.label(), LABEL);
        double right = width - INSET - labelWidth - 2 * INSET;
        surface.text(INSET, 31, Cut.to(title, right - INSET, LARGE, ruler), LARGE, palette.ink(), Surface.Anchor.START);
        surface.text(
                INSET, 52, Cut.to(under, right - INSET, SMALL, ruler), SMALL, palette.soft(), Surface.Anchor.START);
        if (marking == null) {
            return;
        }
        Box band = new Box(width - INSET - labelWidth - INSET, 14, labelWidth + INSET, 28);
        surface.rectangle(band, 0, BLACK, null);
        surface.text(band.right() - INSET / 2, 33.5, marking.label(), LABEL, colour(marking), Surface.Anchor.END);
    }

    /** The protocol's colours, all on black (TLP 2.0); white for a marking of one's own. */
    private static Colour colour(Marking marking) {
        return Colour.of(
                switch (marking.label()) {
                    case "TLP:RED" -> "#ff2b2b";
                    case "TLP:AMBER", "TLP:AMBER+STRICT" -> "#ffc000";
                    case "TLP:GREEN" -> "#33ff00";
                    default -> "#ffffff";
                });
    }
}

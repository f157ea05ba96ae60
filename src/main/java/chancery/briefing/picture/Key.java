package chancery.briefing.picture;

import chancery.paint.Legend;
import chancery.paint.Palette;
import chancery.paint.Surface;
import chancery.timeline.Box;
import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What the shapes of a picture mean, below it, in as many lines as it takes. */
final class Key {

    private static final double INSET = 16;
    private static final double LINE = 24;
    private static final double SHAPE = 14;
    private static final double WIDE_SHAPE = 30;
    private static final double GAP = 6;
    private static final double APART = 22;
    private static final TextStyle STYLE = TextStyle.regular(13);

    private final List<Place> places = new ArrayList<>();
    private final double height;

    /** Where an entry stands: its left edge and its line, from 0. */
    private record Place(Legend.Entry entry, double x, int line) {}

    /** Finds room for some entries. */
    Key(List<Legend.Entry> entries, double width, TextRuler ruler) {
        double x = INSET;
        int line = 0;
        for (Legend.Entry entry : entries) {
            double wide = shape(entry) + GAP + ruler.width(entry.words(), STYLE);
            if (x > INSET && x + wide > width - INSET) {
                x = INSET;
                line++;
            }
            places.add(new Place(entry, x, line));
            x += wide + APART;
        }
        height = entries.isEmpty() ? 0 : (line + 1) * LINE + 10;
    }

    double height() {
        return height;
    }

    void paint(Surface surface, Palette palette) {
        for (Place place : places) {
            double top = 5 + place.line() * LINE;
            double wide = shape(place.entry());
            place.entry().paint(surface, palette, new Box(place.x(), top, wide, LINE));
            surface.text(
                    place.x() + wide + GAP,
                    top + LINE / 2 + STYLE.size() * 0.35,
                    place.entry().words(),
                    STYLE,
                    palette.soft(),
                    Surface.Anchor.START);
        }
    }

    private static double shape(Legend.Entry entry) {
        return entry.wide() ? WIDE_SHAPE : SHAPE;
    }
}

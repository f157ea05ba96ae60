package chancery.briefing.print;

import chancery.briefing.sheet.TimeStrip;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Glyphs;
import chancery.briefing.type.GraphicsSurface;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Tidy;
import chancery.briefing.type.Typeset;
import chancery.paint.Palette;
import chancery.paint.StripPainter;
import chancery.text.Words;
import chancery.timeline.Strip;
import chancery.timeline.StripItem;
import chancery.timeline.StripLayout;
import chancery.timeline.StripSizes;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The strips of one sheet, as {@code paint} has them: each is an {@code object} of the document, which the engine asks to be
 * drawn when its page is written.
 */
final class PaperStrip implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final String TYPE = "chancery/strip";
    private static final StripSizes SIZES = new StripSizes(10);

    /** What a strip may take of a page, in CSS pixels. */
    private static final int HIGHEST = 152;

    private static final int FEWEST = 3;

    private final FontRuler ruler;
    private final Outlines outlines;
    private final Glyphs glyphs;
    private final List<Strip> strips = new ArrayList<>();

    PaperStrip(Typeset typeset) {
        ruler = new FontRuler(typeset);
        outlines = new Outlines(typeset);
        glyphs = typeset.glyphs();
    }

    /**
     * Lays a strip out and puts it at the end of an element.
     *
     * @param width in CSS pixels
     */
    Branch add(TimeStrip strip, int width, Branch into) {
        int count = strip.marks().size();
        Strip laid = lay(strip, count, width);
        while (count > FEWEST && (laid.height() > HIGHEST || !laid.uncaptioned().isEmpty())) {
            count--;
            laid = lay(strip, count, width);
        }
        strips.add(laid);
        return into.add("object")
                .set("type", TYPE)
                .set("data-strip", Integer.toString(strips.size() - 1))
                .set("alt", words(strip, count))
                .set("style", "display:block;width:" + width + "px;height:" + (int) Math.ceil(laid.height()) + "px");
    }

    /** The weightiest marks of a strip, laid out. */
    private Strip lay(TimeStrip strip, int count, int width) {
        List<StripItem> items = strip.marks().stream()
                .limit(count)
                .map(mark -> settable(mark.item()))
                .toList();
        return StripLayout.lay(items, width, strip.asOf(), ruler, SIZES);
    }

    private static String words(TimeStrip strip, int count) {
        String marks = strip.marks().stream()
                .limit(count)
                .sorted(Comparator.comparingLong(
                        mark -> mark.item().bounds().start().latest()))
                .map(TimeStrip.Mark::words)
                .collect(Collectors.joining(Words.say("briefing.strip.between")));
        return Words.say("briefing.strip", count, marks);
    }

    /** The same item without characters that no font has; the text of the sheet says what is wrong with them. */
    private StripItem settable(StripItem item) {
        String text = new Tidy()
                .of(item.text())
                .codePoints()
                .filter(glyphs::has)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return new StripItem(
                item.bounds(),
                item.reality(),
                item.date(),
                text.isEmpty() ? item.date() : text,
                item.references(),
                item.tint(),
                item.emphasised());
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Strip strip = strips.get(Integer.parseInt(element.getAttribute("data-strip")));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> draw(strip, graphics));
        return null;
    }

    private void draw(Strip strip, Graphics2D graphics) {
        Palette palette = Palette.print();
        StripPainter.paint(strip, new GraphicsSurface(graphics, outlines, ruler, palette.ground()), palette);
    }
}

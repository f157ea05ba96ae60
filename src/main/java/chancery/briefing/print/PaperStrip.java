package chancery.briefing.print;

import chancery.briefing.picture.StripPicture;
import chancery.briefing.sheet.TimeStrip;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Glyphs;
import chancery.briefing.type.GraphicsSurface;
import chancery.briefing.type.Outlines;
import chancery.paint.Palette;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The strips of one sheet, as {@code paint} has them: each is an {@code object} of the document, which the engine asks to be
 * drawn when its page is written.
 */
final class PaperStrip implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final String TYPE = "chancery/strip";

    /** What a strip may take of a page, in CSS pixels. */
    private static final int HIGHEST = 152;

    private final FontRuler ruler;
    private final Outlines outlines;
    private final Glyphs glyphs;
    private final List<StripPicture> strips = new ArrayList<>();

    PaperStrip(FontRuler ruler, Outlines outlines, Glyphs glyphs) {
        this.ruler = ruler;
        this.outlines = outlines;
        this.glyphs = glyphs;
    }

    /**
     * Lays a strip out and puts it at the end of an element.
     *
     * @param width in CSS pixels
     */
    Branch add(TimeStrip strip, int width, Branch into) {
        StripPicture picture = StripPicture.of(strip, width, HIGHEST, ruler, glyphs);
        strips.add(picture);
        int height = (int) Math.ceil(picture.strip().height());
        return into.add("object")
                .set("type", TYPE)
                .set("data-strip", Integer.toString(strips.size() - 1))
                .set("alt", picture.words())
                .set("style", "display:block;width:" + width + "px;height:" + height + "px");
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
        StripPicture strip = strips.get(Integer.parseInt(element.getAttribute("data-strip")));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> draw(strip, graphics));
        return null;
    }

    private void draw(StripPicture strip, Graphics2D graphics) {
        Palette palette = Palette.print();
        strip.paint(new GraphicsSurface(graphics, outlines, ruler, palette.ground()), palette);
    }
}

package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.TextStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a picture in SVG 1.1. Text stays text, in {@code Source Sans 3}; groups carry their names as titles. What cannot stand
 * in XML is left out of texts.
 */
public final class SvgSurface implements Surface {

    private static final String FAMILY = "'Source Sans 3', 'Source Sans Pro', sans-serif";

    private final double width;
    private final double height;
    private final String title;
    private final String description;
    private final String prefix;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private int numbered;

    /**
     * An empty picture.
     *
     * @param width in pixels; positive
     * @param height in pixels; positive
     * @param title what it is, for those who cannot see it
     * @param description what it shows, for those who cannot see it; empty for no more than the title
     * @param prefix of the names inside the picture: letters, different for each picture that is put into one document
     */
    public SvgSurface(double width, double height, String title, String description, String prefix) {
        if (!(width > 0) || !(height > 0) || !prefix.matches("[a-zA-Z]+")) {
            throw new IllegalArgumentException("no picture: " + width + " by " + height + ", \"" + prefix + "\"");
        }
        this.width = width;
        this.height = height;
        this.title = title;
        this.description = description;
        this.prefix = prefix;
    }

    /**
     * The picture drawn so far.
     *
     * @throws IllegalStateException where a group or a clip has not been ended
     */
    public String svg() {
        return svg(1);
    }

    /**
     * The picture drawn so far.
     *
     * @param scale how many times larger than its pixels it says that it is
     * @throws IllegalStateException where a group or a clip has not been ended
     */
    public String svg(double scale) {
        if (!groups.isEmpty()) {
            throw new IllegalStateException(groups.size() + " groups or clips are open");
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\"" + number(width * scale)
                + "\" height=\"" + number(height * scale) + "\" viewBox=\"0 0 " + number(width) + " " + number(height)
                + "\" font-family=\"" + FAMILY + "\">\n<title>" + escaped(title) + "</title>\n"
                + (description.isEmpty() ? "" : "<desc>" + escaped(description) + "</desc>\n")
                + (definitions.length() == 0 ? "" : "<defs>\n" + definitions + "</defs>\n")
                + body + "</svg>\n";
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        element("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2))
                .append(stroke(pen))
                .append("/>\n");
    }

    @Override
    public void polyline(double[] points, Pen pen) {
        element("polyline", "points", points(points), "fill", "none")
                .append(stroke(pen))
                .append("/>\n");
    }

    @Override
    public void polygon(double[] points, @Nullable Colour fill, @Nullable Pen pen) {
        element("polygon", "points", points(points))
                .append(fill(fill))
                .append(stroke(pen))
                .append("/>\n");
    }

    @Override
    public void rectangle(Box box, double corner, @Nullable Colour fill, @Nullable Pen pen) {
        place("rect", box, corner).append(fill(fill)).append(stroke(pen)).append("/>\n");
    }

    @Override
    public void gradient(Box box, double corner, List<Stop> stops) {
        String name = prefix + ++numbered;
        definitions
                .append("<linearGradient id=\"")
                .append(name)
                .append("\" gradientUnits=\"userSpaceOnUse\" x1=\"")
                .append(number(box.x()))
                .append("\" y1=\"0\" x2=\"")
                .append(number(box.right()))
                .append("\" y2=\"0\">");
        for (Stop stop : stops) {
            definitions
                    .append("<stop offset=\"")
                    .append(String.format(Locale.ROOT, "%.4f", stop.at()))
                    .append("\" stop-color=\"")
                    .append(stop.colour().hex())
                    .append('"')
                    .append(opacity("stop-opacity", stop.colour()))
                    .append("/>");
        }
        definitions.append("</linearGradient>\n");
        place("rect", box, corner).append(" fill=\"url(#").append(name).append(")\"/>\n");
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Pen pen) {
        element("circle", "cx", number(x), "cy", number(y), "r", number(radius))
                .append(fill(fill))
                .append(stroke(pen))
                .append("/>\n");
    }

    @Override
    public void halfDisc(double x, double y, double radius, Colour fill) {
        String arc = "M" + number(x) + " " + number(y - radius) + "A" + number(radius) + " " + number(radius)
                + " 0 0 0 " + number(x) + " " + number(y + radius) + "Z";
        element("path", "d", arc).append(fill(fill)).append("/>\n");
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour, Anchor anchor) {
        element("text", "x", number(x), "y", number(baseline), "font-size", number(style.size()));
        if (style.weight() != TextStyle.Weight.REGULAR) {
            body.append(" font-weight=\"")
                    .append(style.weight() == TextStyle.Weight.BOLD ? 700 : 600)
                    .append('"');
        }
        if (anchor != Anchor.START) {
            body.append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        body.append(fill(colour)).append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public void clip(Box box) {
        String name = prefix + ++numbered;
        definitions.append("<clipPath id=\"").append(name).append("\"><rect");
        attributes(
                definitions,
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()));
        definitions.append("/></clipPath>\n");
        body.append("<g clip-path=\"url(#").append(name).append(")\">\n");
        groups.push(true);
    }

    @Override
    public void unclip() {
        end(true);
    }

    @Override
    public void open(String name) {
        body.append("<g><title>").append(escaped(name)).append("</title>\n");
        groups.push(false);
    }

    @Override
    public void close() {
        end(false);
    }

    private void end(boolean clip) {
        if (groups.isEmpty() || groups.pop() != clip) {
            throw new IllegalStateException("groups and clips are ended out of order");
        }
        body.append("</g>\n");
    }

    private StringBuilder place(String name, Box box, double corner) {
        StringBuilder element = element(
                name,
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()));
        return corner > 0 ? attributes(element, "rx", number(Math.min(corner, box.width() / 2))) : element;
    }

    private StringBuilder element(String name, String... attributes) {
        body.append('<').append(name);
        return attributes(body, attributes);
    }

    private static StringBuilder attributes(StringBuilder to, String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            to.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(attributes[i + 1])
                    .append('"');
        }
        return to;
    }

    private static String fill(@Nullable Colour fill) {
        return fill == null ? " fill=\"none\"" : " fill=\"" + fill.hex() + "\"" + opacity("fill-opacity", fill);
    }

    private static String stroke(@Nullable Pen pen) {
        if (pen == null) {
            return "";
        }
        String dash = pen.dash() == Pen.Dash.NONE
                ? ""
                : " stroke-dasharray=\"" + number(pen.dash().on()) + " "
                        + number(pen.dash().off()) + "\"";
        return " stroke=\"" + pen.colour().hex() + "\"" + opacity("stroke-opacity", pen.colour()) + " stroke-width=\""
                + number(pen.width()) + "\"" + dash;
    }

    private static String opacity(String name, Colour colour) {
        return colour.alpha() == 255 ? "" : String.format(Locale.ROOT, " %s=\"%.3f\"", name, colour.opacity());
    }

    private static String points(double[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        return text.toString();
    }

    private static String number(double number) {
        double hundredths = Math.round(number * 100) / 100.0;
        return hundredths == Math.rint(hundredths)
                ? Long.toString((long) hundredths)
                : String.format(Locale.ROOT, "%.2f", hundredths);
    }

    /** A text as XML 1.0 has it: markup escaped, and without the characters that XML does not have. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (inXml(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean inXml(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7f && c < 0xa0;
        boolean broken = c >= 0xd800 && c < 0xe000 || c == 0xfffe || c == 0xffff;
        return !control && !broken;
    }
}

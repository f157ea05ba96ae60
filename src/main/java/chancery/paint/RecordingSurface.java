package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes each stroke down as a line of text, so that a test can read what was drawn. Lengths are rounded to tenths. */
public final class RecordingSurface implements Surface {

    private final List<String> strokes = new ArrayList<>();
    private int depth;

    /** What was drawn, in order; what lies in groups and clips is indented. */
    public List<String> strokes() {
        return List.copyOf(strokes);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        add("line", number(x1), number(y1), number(x2), number(y2), words(pen));
    }

    @Override
    public void polyline(double[] points, Pen pen) {
        add("polyline", numbers(points), words(pen));
    }

    @Override
    public void polygon(double[] points, @Nullable Colour fill, @Nullable Pen pen) {
        add("polygon", numbers(points), words(fill), words(pen));
    }

    @Override
    public void rectangle(Box box, double corner, @Nullable Colour fill, @Nullable Pen pen) {
        add("rectangle", words(box), "corner", number(corner), words(fill), words(pen));
    }

    @Override
    public void gradient(Box box, double corner, List<Stop> stops) {
        StringBuilder colours = new StringBuilder();
        for (Stop stop : stops) {
            colours.append(colours.length() == 0 ? "" : " ")
                    .append(String.format(Locale.ROOT, "%.2f", stop.at()))
                    .append('=')
                    .append(stop.colour());
        }
        add("gradient", words(box), "corner", number(corner), colours.toString());
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Pen pen) {
        add("circle", number(x), number(y), "radius", number(radius), words(fill), words(pen));
    }

    @Override
    public void halfDisc(double x, double y, double radius, Colour fill) {
        add("half-disc", number(x), number(y), "radius", number(radius), words(fill));
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour, Anchor anchor) {
        String weight = style.weight().name().toLowerCase(Locale.ROOT);
        String place = anchor.name().toLowerCase(Locale.ROOT);
        add(
                "text",
                number(x),
                number(baseline),
                "\"" + text + "\"",
                number(style.size()),
                weight,
                colour.toString(),
                place);
    }

    @Override
    public void clip(Box box) {
        add("clip", words(box));
        depth++;
    }

    @Override
    public void unclip() {
        depth--;
    }

    @Override
    public void open(String title) {
        add("group", "\"" + title + "\"");
        depth++;
    }

    @Override
    public void close() {
        depth--;
    }

    private void add(String... words) {
        List<String> said = new ArrayList<>();
        for (String word : words) {
            if (!word.isEmpty()) {
                said.add(word);
            }
        }
        strokes.add("  ".repeat(depth) + String.join(" ", said));
    }

    private static String words(Box box) {
        return number(box.x()) + " " + number(box.y()) + " " + number(box.width()) + " " + number(box.height());
    }

    private static String words(@Nullable Colour fill) {
        return fill == null ? "" : "fill " + fill;
    }

    private static String words(@Nullable Pen pen) {
        if (pen == null) {
            return "";
        }
        String dash = pen.dash() == Pen.Dash.NONE ? "" : " " + pen.dash().name().toLowerCase(Locale.ROOT);
        return "pen " + pen.colour() + " " + number(pen.width()) + dash;
    }

    private static String numbers(double[] points) {
        StringBuilder text = new StringBuilder();
        for (double point : points) {
            text.append(text.length() == 0 ? "" : " ").append(number(point));
        }
        return text.toString();
    }

    private static String number(double number) {
        double tenths = Math.round(number * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }
}

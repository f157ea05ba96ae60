package chancery.briefing.web;

import chancery.briefing.picture.StripPicture;
import chancery.briefing.sheet.TimeStrip;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Glyphs;
import chancery.paint.Palette;
import chancery.paint.SvgSurface;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strips of one sheet as SVG in the page, and the style that shows them on a dark ground. */
final class WebStrips {

    private static final int WIDTH = 860;
    private static final int HIGHEST = 190;

    private static final Pattern COLOUR = Pattern.compile("(fill|stroke|stop-color)=\"(#[0-9a-f]{6})\"");

    private static final Pattern TITLE = Pattern.compile("<svg ([^>]*)>\\n<title>([^<]*)</title>\\n");

    private final FontRuler ruler;
    private final Glyphs glyphs;

    /** What a colour becomes in the dark, by where it stands. */
    private final Map<String, String> dark = new LinkedHashMap<>();

    private int count;

    WebStrips(FontRuler ruler, Glyphs glyphs) {
        this.ruler = ruler;
        this.glyphs = glyphs;
    }

    /** A strip, with what it shows in words as its label. */
    String svg(TimeStrip strip) {
        StripPicture picture = StripPicture.of(strip, WIDTH, HIGHEST, ruler, glyphs);
        String prefix = "strip" + "abcdefghijklmnopqrstuvwxyz".charAt(count++ % 26);
        String light = svg(picture, Palette.print(), prefix);
        darken(light, svg(picture, Palette.dark(), prefix));
        // A label says the same as the title, without a note that pops up wherever the pointer rests.
        Matcher title = TITLE.matcher(light);
        return title.find() ? title.replaceFirst("<svg $1 aria-label=\"$2\">\n") : light;
    }

    private static String svg(StripPicture picture, Palette palette, String prefix) {
        SvgSurface surface = new SvgSurface(WIDTH, Math.ceil(picture.strip().height()), picture.words(), "", prefix);
        picture.paint(surface, palette);
        return surface.svg();
    }

    /** The two are the same strokes in the same order, so that the colours at one place of both belong together. */
    private void darken(String light, String inTheDark) {
        Matcher one = COLOUR.matcher(light);
        Matcher other = COLOUR.matcher(inTheDark);
        while (one.find() && other.find()) {
            dark.putIfAbsent(one.group(1) + ' ' + one.group(2), other.group(2));
        }
    }

    /** The style of the strips written so far, for a dark ground. */
    String darkStyle() {
        StringBuilder style = new StringBuilder();
        dark.forEach((place, colour) -> {
            String[] parts = place.split(" ", 2);
            style.append(".strip [")
                    .append(parts[0])
                    .append("=\"")
                    .append(parts[1])
                    .append("\"]{")
                    .append(parts[0])
                    .append(':')
                    .append(colour)
                    .append("}\n");
        });
        return style.toString();
    }
}

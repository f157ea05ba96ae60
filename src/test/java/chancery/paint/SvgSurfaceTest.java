package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.timeline.Box;
import chancery.timeline.TextStyle;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgSurfaceTest {

    private static final Colour INK = Colour.of("#1f2328");

    @Test
    void everyStrokeIsWrittenAsWellFormedXml() {
        Document picture = parsed(everything());
        for (String name : List.of(
                "line", "polyline", "polygon", "rect", "circle", "path", "text", "linearGradient", "clipPath")) {
            assertTrue(picture.getElementsByTagName(name).getLength() > 0, name);
        }
    }

    @Test
    void thePictureAndItsGroupsHaveNames() {
        Document picture = parsed(everything());
        assertEquals("A picture", picture.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "of everything", picture.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals(
                "Talks & more", picture.getElementsByTagName("title").item(1).getTextContent());
    }

    @Test
    void textStaysTextWhateverItSays() {
        SvgSurface surface = new SvgSurface(100, 100, "t", "", "a");
        surface.text(
                1, 2, "<b>\"Å\" & ]]>\u0001\u0000\uFFFE𝔅\uD800", TextStyle.regular(13), INK, Surface.Anchor.START);
        assertEquals(
                "<b>\"Å\" & ]]>𝔅",
                parsed(surface).getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void picturesOfOneDocumentDoNotShareNames() {
        Element one = (Element)
                parsed(gradient("a")).getElementsByTagName("linearGradient").item(0);
        Element two = (Element)
                parsed(gradient("b")).getElementsByTagName("linearGradient").item(0);
        assertEquals(List.of("a1", "b1"), List.of(one.getAttribute("id"), two.getAttribute("id")));
    }

    @Test
    void weightsAndAnchorsAreSaidOnlyWhereTheyDiffer() {
        SvgSurface surface = new SvgSurface(100, 100, "t", "", "a");
        surface.text(1, 2, "plain", TextStyle.regular(13), INK, Surface.Anchor.START);
        surface.text(1, 2, "bold", TextStyle.semibold(12.5), INK, Surface.Anchor.MIDDLE);
        List<String> lines =
                surface.svg().lines().filter(line -> line.startsWith("<text")).toList();
        assertEquals(
                List.of(
                        "<text x=\"1\" y=\"2\" font-size=\"13\" fill=\"#1f2328\">plain</text>",
                        "<text x=\"1\" y=\"2\" font-size=\"12.50\" font-weight=\"600\" text-anchor=\"middle\""
                                + " fill=\"#1f2328\">bold</text>"),
                lines);
    }

    @Test
    void anOpenGroupIsAMistake() {
        SvgSurface surface = new SvgSurface(100, 100, "t", "", "a");
        surface.open("group");
        assertThrows(IllegalStateException.class, surface::svg);
        assertThrows(IllegalStateException.class, surface::unclip);
    }

    private static SvgSurface gradient(String prefix) {
        SvgSurface surface = new SvgSurface(100, 100, "t", "", prefix);
        surface.gradient(new Box(0, 0, 10, 10), 2, List.of(new Stop(0, INK.faded(0.1)), new Stop(1, INK)));
        return surface;
    }

    private static SvgSurface everything() {
        SvgSurface surface = new SvgSurface(100, 80.5, "A picture", "of everything", "p");
        surface.clip(new Box(0, 0, 50, 50));
        surface.open("Talks & more");
        surface.line(0, 0, 10, 10, Pen.dashed(INK, 1.5));
        surface.polyline(new double[] {0, 0, 5, 5, 10, 0}, Pen.solid(INK, 1));
        surface.polygon(new double[] {0, 0, 5, 5, 10, 0}, INK.faded(0.3), null);
        surface.rectangle(new Box(1, 1, 5, 5), 2, null, Pen.dotted(INK, 1));
        surface.gradient(new Box(0, 0, 10, 10), 2, List.of(new Stop(0, INK), new Stop(1, INK.faded(0))));
        surface.circle(5, 5, 3, INK, null);
        surface.halfDisc(5, 5, 3, INK);
        surface.text(1, 2, "words", TextStyle.regular(13), INK, Surface.Anchor.END);
        surface.close();
        surface.unclip();
        return surface;
    }

    private static Document parsed(SvgSurface surface) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(surface.svg())));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(surface.svg(), e);
        }
    }
}

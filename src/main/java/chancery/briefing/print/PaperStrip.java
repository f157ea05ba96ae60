package chancery.briefing.print;

import chancery.briefing.sheet.Strip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The strip as the screen has it, on paper. */
final class PaperStrip implements StripDrawing {

    private static final String SVG = "http://www.w3.org/2000/svg";

    @Override
    public Element draw(Strip strip, int width, Document document) {
        Element svg = document.createElementNS(SVG, "svg");
        svg.setAttribute("width", Integer.toString(width));
        svg.setAttribute("height", "110");
        Element line = document.createElementNS(SVG, "text");
        line.setAttribute("x", "10");
        line.setAttribute("y", "50");
        line.setAttribute("font-family", "Source Sans 3");
        line.setAttribute("font-size", "10");
        line.setTextContent("strip goes here");
        svg.appendChild(line);
        return svg;
    }
}

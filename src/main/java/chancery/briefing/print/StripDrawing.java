package chancery.briefing.print;

import chancery.briefing.sheet.Strip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a strip of time. */
@FunctionalInterface
interface StripDrawing {

    /**
     * Draws a strip as an {@code svg} element of the document, not yet in its tree.
     *
     * @param width in CSS pixels
     */
    Element draw(Strip strip, int width, Document document);
}

package chancery.briefing.print;

import chancery.briefing.type.Tidy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element under construction. Texts and attributes are nodes of the document, never markup, whatever they contain.
 *
 * @param element the element itself
 * @param tidy what every text goes through
 */
record Branch(Element element, Tidy tidy) {

    /** A new element at the end of this one. */
    Branch add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Branch(child, tidy);
    }

    /** A new element of a class at the end of this one. */
    Branch add(String name, String type) {
        return add(name).set("class", type);
    }

    /** The same element with an attribute. */
    Branch set(String attribute, String value) {
        element.setAttribute(attribute, tidy.of(value));
        return this;
    }

    /** The same element with a text at its end. */
    Branch text(String text) {
        element.appendChild(document().createTextNode(tidy.of(text)));
        return this;
    }

    /** The document it grows in. */
    Document document() {
        return element.getOwnerDocument();
    }
}

package chancery.briefing.web;

import chancery.briefing.type.Tidy;

/** HTML under construction. Texts and attributes are escaped, whatever they contain. */
final class Tags {

    private final StringBuilder out = new StringBuilder();
    private final Tidy tidy = Tidy.keepingJoiners();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one whose value is empty is left out
     */
    Tags open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(tidy.of(attributes[i + 1]));
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Ends an element. */
    Tags close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Ends an element, and the line. */
    Tags end(String name) {
        close(name).line();
        return this;
    }

    /** Begins a new line in the file, which is not seen on the page. */
    Tags line() {
        out.append('\n');
        return this;
    }

    /** Words. */
    Tags text(String text) {
        escape(tidy.of(text));
        return this;
    }

    /** Markup or style that this program made itself. */
    Tags raw(String markup) {
        out.append(markup);
        return this;
    }

    /** How many characters could not be written and were taken out. */
    int dropped() {
        return tidy.dropped();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(letter);
            }
        }
    }
}

package chancery.exchange.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of HTML as a browser would show it without its looks: a line for each block, an empty line between two. */
final class BlockText implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final StringBuilder text = new StringBuilder();
    private boolean block;
    private boolean gap;
    private int preformatted;

    private BlockText() {}

    static String of(Element root) {
        BlockText blocks = new BlockText();
        // Not by recursion: whoever nests ten thousand elements must not break it.
        NodeTraversor.traverse(blocks, root);
        return blocks.text.isEmpty() ? "" : blocks.text.toString().stripTrailing() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                line();
            }
            block |= BLOCKS.contains(name);
            preformatted += name.equals("pre") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            block |= BLOCKS.contains(element.normalName());
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean space = unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
            if (space && preformatted > 0 && (unit == '\n' || unit == '\r')) {
                line();
            } else if (space) {
                gap = true;
            } else {
                begin();
                text.append(unit);
            }
        }
    }

    /** What has to stand before the next letter. */
    private void begin() {
        if (block && !text.isEmpty()) {
            while (text.charAt(text.length() - 1) == '\n') {
                text.setLength(text.length() - 1);
            }
            text.append("\n\n");
        } else if (gap && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        block = false;
        gap = false;
    }

    private void line() {
        if (!text.isEmpty() && !block) {
            text.append('\n');
        }
        gap = false;
    }
}

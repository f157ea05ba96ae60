package chancery.briefing.web;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown makes of a text: its words, where its links lead, and the markup that it hands on. */
public final class MarkdownRead extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<String> markup = new ArrayList<>();

    private MarkdownRead() {}

    /** Reads a text. */
    public static MarkdownRead of(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        MarkdownRead read = new MarkdownRead();
        document.accept(read);
        return read;
    }

    public String words() {
        return words.toString();
    }

    public List<String> links() {
        return links;
    }

    /** Everything that a program would hand on as it is, or show as code or a picture. */
    public List<String> markup() {
        return markup;
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(HtmlInline html) {
        markup.add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        markup.add(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        markup.add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        markup.add(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        markup.add(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
        markup.add(image.getDestination());
    }
}

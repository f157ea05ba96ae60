package chancery.exchange.text;

import chancery.exchange.text.FoundFact.Field;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of Markdown: what it would look like as HTML, without its marks. A head between two lines of dashes tells what it is. */
final class MarkdownText {

    private static final Pattern HEAD =
            Pattern.compile("\\A---[ \\t]*\\R(.{0,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z_-]{1,30})[ \\t]*:[ \\t]*(.+)$");
    private static final Map<String, Field> FIELDS = Map.of(
            "title", Field.TITLE,
            "author", Field.AUTHOR,
            "publisher", Field.PUBLISHER,
            "date", Field.PUBLISHED,
            "published", Field.PUBLISHED,
            "lang", Field.LANGUAGE,
            "language", Field.LANGUAGE,
            "url", Field.URL,
            "source", Field.URL);

    /** Beyond this nesting of quotations and lists nobody wrote by hand. */
    private static final int DEEPEST = 100;

    private MarkdownText() {}

    /** Whether a file of this name, in lower case, is Markdown. */
    static boolean named(String name) {
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    static Extract of(String text, String encoding) {
        FactList facts = new FactList();
        String body = text;
        Matcher head = HEAD.matcher(text);
        if (head.find()) {
            body = text.substring(head.end());
            Matcher line = LINE.matcher(head.group(1));
            while (line.find()) {
                Field field = FIELDS.get(line.group(1).toLowerCase(Locale.ROOT));
                if (field != null) {
                    facts.add(field, unquoted(line.group(2).strip()), line.group(1) + ":");
                }
            }
        }
        String html = HtmlRenderer.builder()
                .build()
                .render(Parser.builder().maxOpenBlockParsers(DEEPEST).build().parse(body));
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style").remove();
        Element heading = page.selectFirst("h1");
        if (heading != null) {
            facts.add(Field.TITLE, heading.text(), "exchange.article.where.heading");
        }
        return new Extract(BlockText.of(page.body()), TextKind.MARKDOWN, encoding, facts);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}

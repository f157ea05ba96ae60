package chancery.briefing.print;

import chancery.briefing.Paper;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Tidy;
import chancery.text.Opening;
import chancery.text.Words;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/** Writes the content of a sheet as an XHTML document for the engine. */
final class SheetMarkup {

    /** Left and right, in millimetres; as {@code sheet.css} has it. */
    private static final double MARGIN = 15;

    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;

    private static final int RUNNING_TITLE = 90;

    private static final int LAST_WORDS = 26;

    private final SheetContent content;
    private final Paper paper;
    private final Density density;
    private final PaperStrip strips;
    private final Tidy tidy = new Tidy();

    SheetMarkup(SheetContent content, Paper paper, Density density, PaperStrip strips) {
        this.content = content;
        this.paper = paper;
        this.density = density;
        this.strips = strips;
    }

    /** The document. */
    Document document() {
        Document document = emptyDocument();
        Branch html = new Branch(document.createElement("html"), tidy);
        document.appendChild(html.element());
        Cover cover = content.cover();
        html.set("lang", cover.language());
        head(html.add("head"));
        Branch body = html.add("body");
        running(body);
        title(body.add("div", "cover"));
        Citations citations = new Citations(content.noted());
        int width = (int) Math.floor((paper.width() - 2 * MARGIN) * PIXELS_A_MILLIMETRE);
        for (Section section : content.sections()) {
            Branch part = body.add("div", "section " + name(section)).set("id", name(section));
            headline(section, part.add("div", "headline"));
            BlockMarkup blocks = new BlockMarkup(part, citations, strips, width);
            section.blocks().forEach(block -> block.match(blocks));
        }
        return document;
    }

    /** How many characters could not be set and were taken out. */
    int dropped() {
        return tidy.dropped();
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException cannotHappen) {
            // Nothing is asked of the factory that a platform may lack.
            throw new IllegalStateException(cannotHappen);
        }
    }

    private void head(Branch head) {
        Cover cover = content.cover();
        head.add("title").text(cover.title());
        meta(head, "subject", Words.say("briefing.description", cover.kind(), cover.asOf()));
        String author = cover.author();
        if (author != null) {
            meta(head, "author", author);
        }
        head.add("style").set("type", "text/css").element().setTextContent(Stylesheet.text(density));
        Branch bookmarks = head.add("bookmarks");
        for (Section section : content.sections()) {
            bookmarks.add("bookmark").set("name", section.title()).set("href", "#" + name(section));
        }
    }

    private static void meta(Branch head, String name, String text) {
        head.add("meta").set("name", name).set("content", text);
    }

    /** What stands on each page: the marking at head and foot, and what the page belongs to. */
    private void running(Branch body) {
        Cover cover = content.cover();
        marking(body.add("div", "head first"));
        Branch head = body.add("div", "head later");
        marking(head);
        Branch line = head.add("div", "line");
        PhraseMarkup.words(Opening.of(cover.title(), RUNNING_TITLE), line.add("span", "left"));
        PhraseMarkup.words(cover.asOf(), line.add("span", "right"));
        Branch foot = body.add("div", "foot");
        Branch last = foot.add("div", "line");
        last.add("span", "left").text(content.called());
        String[] page = Words.say("briefing.page", "\n", "\n").split("\n", -1);
        Branch number = last.add("span", "right").text(page[0]);
        number.add("span", "page-number");
        number.text(page[1]);
        number.add("span", "page-count");
        number.text(page[2]);
        marking(foot);
    }

    private void marking(Branch part) {
        String label = content.cover().marking().label();
        String colour = content.cover().marking().ofTlp()
                ? label.substring("TLP:".length()).replace('+', '-').toLowerCase(Locale.ROOT)
                : "own";
        part.add("div", "marking " + colour).text(label);
    }

    private void title(Branch top) {
        Cover cover = content.cover();
        headline(cover.title(), top.add("h1"));
        Branch line = top.add("p", "under");
        line.add("strong", "kind").text(content.called());
        List<String> under = cover.under();
        PhraseMarkup.words(Words.say("briefing.cover.next", under.get(0)), line);
        under.subList(1, under.size()).forEach(more -> PhraseMarkup.words(more, top.add("p", "under")));
    }

    /** The title, its last two words on one line, so that none stands there alone. */
    private static void headline(String title, Branch line) {
        int pair = title.lastIndexOf(' ', title.lastIndexOf(' ') - 1) + 1;
        boolean parted = pair > 0 && title.length() - pair <= LAST_WORDS;
        PhraseMarkup.words(parted ? title.substring(0, pair) : title, line);
        if (parted) {
            line.add("span", "whole").text(title.substring(pair));
        }
    }

    private static void headline(Section section, Branch line) {
        PhraseMarkup.words(section.title(), line.add("h2"));
        String aside = section.aside();
        if (aside != null) {
            PhraseMarkup.words(aside, line.add("p", "aside"));
        }
    }

    static String name(Section section) {
        return section.kind().name().toLowerCase(Locale.ROOT);
    }
}

package chancery.briefing.web;

import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Typeset;
import chancery.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Writes sheets as HTML: one file with its style, its fonts and its pictures inside, without scripts, that asks nothing of the network
 * and tells browsers not to. The same content gives the same bytes.
 */
public final class HtmlSheet {

    private final Typeset typeset;
    private final FontRuler ruler;

    /** Takes the fonts from a set of them. */
    public HtmlSheet(Typeset typeset) {
        this.typeset = typeset;
        ruler = new FontRuler(typeset);
    }

    /**
     * A page.
     *
     * @param html the file's text
     * @param dropped how many characters (control characters and the like) were left out
     */
    public record Page(String html, int dropped) {

        /** The file, in UTF-8. */
        public byte[] bytes() {
            return html.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A sheet as a page. */
    public Page of(SheetContent content) {
        WebStrips strips = new WebStrips(ruler, typeset.glyphs());
        Tags body = new Tags();
        body(content, body, strips);
        Cover cover = content.cover();
        String style = WebFonts.style(typeset, body.toString() + cover.title())
                + Stylesheet.text()
                + "@media (prefers-color-scheme: dark){@media screen{\n"
                + strips.darkStyle()
                + "}}\n";
        Tags page = new Tags();
        page.raw("<!DOCTYPE html>\n").open("html", "lang", cover.language()).line();
        head(cover, style, page);
        page.raw(body.toString()).end("html");
        return new Page(page.toString(), body.dropped());
    }

    private static void head(Cover cover, String style, Tags page) {
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style));
        page.line().open("meta", "name", "referrer", "content", "no-referrer").line();
        meta("viewport", "width=device-width, initial-scale=1", page);
        meta("color-scheme", "light dark", page);
        meta("generator", "Chancery", page);
        meta("description", Words.say("briefing.description", cover.kind(), cover.asOf()), page);
        String author = cover.author();
        if (author != null) {
            meta("author", author, page);
        }
        page.open("title").text(cover.title()).end("title");
        page.raw("<style>").raw(style).raw("</style>").line().end("head");
    }

    private static void meta(String name, String text, Tags page) {
        page.open("meta", "name", name, "content", text).line();
    }

    /** Nothing may be loaded or run; of styles only the one of the page, known by its hash (Content Security Policy Level 3, 2.3.1). */
    private static String policy(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; font-src data:; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException cannotHappen) {
            // Every Java has SHA-256.
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static void body(SheetContent content, Tags page, WebStrips strips) {
        page.open("body").line();
        marking(content.cover(), "top", page);
        page.open("main").line();
        cover(content, page);
        HtmlBlocks blocks = new HtmlBlocks(page, new Anchors(content.noted()), strips);
        for (Section section : content.sections()) {
            section(section, page, blocks);
        }
        page.end("main");
        marking(content.cover(), "bottom", page);
        page.end("body");
    }

    private static void marking(Cover cover, String place, Tags page) {
        String label = cover.marking().label();
        String colour = cover.marking().ofTlp()
                ? label.substring("TLP:".length()).replace('+', '-').toLowerCase(Locale.ROOT)
                : "own";
        page.open("p", "class", "marking " + place + " " + colour).text(label).end("p");
    }

    private static void cover(SheetContent content, Tags page) {
        Cover cover = content.cover();
        page.open("header", "class", "cover").line();
        page.open("h1", "dir", HtmlPhrases.direction(cover.title())).text(cover.title());
        page.end("h1").open("p", "class", "under");
        page.open("strong").text(content.called()).close("strong");
        List<String> under = cover.under();
        page.text(Words.say("briefing.cover.next", under.get(0))).end("p");
        for (String more : under.subList(1, under.size())) {
            page.open("p", "class", "under", "dir", HtmlPhrases.direction(more))
                    .text(more)
                    .end("p");
        }
        page.end("header");
    }

    private static void section(Section section, Tags page, HtmlBlocks blocks) {
        String name = section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.open("section", "id", name, "aria-labelledby", name + "-heading");
        page.line().open("div", "class", "headline");
        page.open("h2", "id", name + "-heading").text(section.title()).close("h2");
        String aside = section.aside();
        if (aside != null) {
            page.open("p", "class", "aside").text(aside).close("p");
        }
        page.end("div");
        section.blocks().forEach(block -> block.match(blocks));
        page.end("section");
    }

    /** The look of the page, from {@code chancery/sheet/web.css}. */
    private static final class Stylesheet {

        static String text() {
            try (InputStream in = HtmlSheet.class.getResourceAsStream("/chancery/sheet/web.css")) {
                if (in == null) {
                    throw new IllegalStateException("the stylesheet of the page is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}

package chancery.briefing.web;

import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SheetContent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes sheets as Markdown: CommonMark with the tables of GitHub Flavored Markdown. The only markup of HTML in it are the names of the
 * places that citations and notes lead to, and the line ends within cells. The same content gives the same bytes.
 */
public final class MarkdownSheet {

    /**
     * A text.
     *
     * @param markdown the file's text
     * @param dropped how many characters (control characters and the like) were left out
     */
    public record Text(String markdown, int dropped) {

        /** The file, in UTF-8. */
        public byte[] bytes() {
            return markdown.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A sheet as a text. */
    public Text of(SheetContent content) {
        MarkdownText text = new MarkdownText();
        StringBuilder out = new StringBuilder();
        Cover cover = content.cover();
        String marking = "**" + text.words(cover.marking().label()) + "**\n";
        out.append(marking).append('\n');
        out.append("# ").append(line(cover.title(), text)).append("\n\n");
        List<String> under = cover.under();
        out.append("**").append(text.words(content.called())).append("** · ");
        out.append(text.words(under.get(0))).append("\n\n");
        under.subList(1, under.size())
                .forEach(more -> out.append(line(more, text)).append("\n\n"));
        MarkdownBlocks blocks = new MarkdownBlocks(text, new Anchors(content.noted()));
        for (Section section : content.sections()) {
            out.append("## ").append(line(section.title(), text)).append("\n\n");
            section.blocks().forEach(block -> out.append(block.match(blocks)));
            String aside = section.aside();
            if (aside != null) {
                out.append(line(aside, text)).append("\n\n");
            }
        }
        return new Text(out.append(marking).toString(), text.dropped());
    }

    private static String line(String words, MarkdownText text) {
        return MarkdownText.line(text.words(words));
    }
}

package chancery.briefing;

import chancery.briefing.type.Typeset;
import chancery.briefing.web.HtmlSheet;
import chancery.briefing.web.MarkdownSheet;
import chancery.briefing.word.WordSheet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts what a sheet says into the formats beside the printed one. */
final class Rendering {

    private final Typeset typeset;
    private @Nullable HtmlSheet html;
    private @Nullable WordSheet word;

    Rendering(Typeset typeset) {
        this.typeset = typeset;
    }

    /**
     * A sheet in a format.
     *
     * @param made when the file says it was made, where it says so
     */
    Briefing.Rendered of(Laid laid, Paper paper, Briefing.Format format, Instant made) {
        return switch (format) {
            case PDF -> new Briefing.Rendered(format, laid.content(), laid.pdf(), laid.pages(), laid.dropped());
            case DOCX, HTML, MARKDOWN -> of(new Draft.Composed(laid.content(), laid.pages()), paper, format, made);
        };
    }

    /**
     * A sheet that was not set, in a format whose readers set it themselves.
     *
     * @param made when the file says it was made, where it says so
     */
    Briefing.Rendered of(Draft.Composed laid, Paper paper, Briefing.Format format, Instant made) {
        return switch (format) {
            case PDF -> throw new IllegalArgumentException("a PDF is set");
            case DOCX -> {
                WordSheet.Document document = word().of(laid.content(), paper, made);
                yield rendered(laid, format, document.bytes(), document.dropped());
            }
            case MARKDOWN -> {
                MarkdownSheet.Text text = new MarkdownSheet().of(laid.content());
                yield rendered(laid, format, text.bytes(), text.dropped());
            }
            case HTML -> {
                HtmlSheet.Page page = html().of(laid.content());
                yield rendered(laid, format, page.bytes(), page.dropped());
            }
        };
    }

    /** Measures text in fonts of its own, which are not read before somebody asks for the format. */
    private HtmlSheet html() {
        HtmlSheet there = html == null ? new HtmlSheet(typeset) : html;
        html = there;
        return there;
    }

    private WordSheet word() {
        WordSheet there = word == null ? new WordSheet(typeset) : word;
        word = there;
        return there;
    }

    private static Briefing.Rendered rendered(Draft.Composed laid, Briefing.Format format, byte[] file, int dropped) {
        return new Briefing.Rendered(format, laid.content(), file, laid.pages(), dropped);
    }
}

package chancery.briefing;

import chancery.briefing.type.Typeset;
import chancery.briefing.web.HtmlSheet;
import chancery.briefing.web.MarkdownSheet;

/** Puts what a sheet says into the formats beside the printed one. Reads the fonts when it is made. */
final class Rendering {

    private final HtmlSheet html;

    Rendering() {
        Typeset typeset = new Typeset();
        html = new HtmlSheet(typeset);
    }

    /** A sheet in a format. */
    Briefing.Rendered of(Laid laid, Briefing.Format format) {
        return switch (format) {
            case PDF -> rendered(laid, format, laid.pdf(), laid.dropped());
            case MARKDOWN -> {
                MarkdownSheet.Text text = new MarkdownSheet().of(laid.content());
                yield rendered(laid, format, text.bytes(), text.dropped());
            }
            case HTML -> {
                HtmlSheet.Page page = html.of(laid.content());
                yield rendered(laid, format, page.bytes(), page.dropped());
            }
        };
    }

    private static Briefing.Rendered rendered(Laid laid, Briefing.Format format, byte[] file, int dropped) {
        return new Briefing.Rendered(format, laid.content(), file, laid.pages(), dropped);
    }
}

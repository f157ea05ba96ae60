package chancery.cli;

import chancery.anchor.CodePoints;
import chancery.anchor.Oddity;
import chancery.anchor.Pages;
import chancery.exchange.text.FoundText;
import chancery.text.Words;
import java.io.PrintWriter;
import java.util.Locale;

/** What is to be said of a text that came in: how it was read, and which of its characters cannot be seen. */
final class TextNotes {

    private static final int TOLD = 10;

    private TextNotes() {}

    static void print(FoundText text, PrintWriter out) {
        if (!text.encoding().isEmpty()) {
            out.print(Words.say("cli.text.encoding", text.encoding()) + "\n");
        }
        int pages = Pages.of(CodePoints.of(text.text())).count();
        if (pages > 0) {
            out.print(Words.say("cli.text.pages", pages) + "\n");
        }
        for (Oddity oddity :
                text.oddities().subList(0, Math.min(TOLD, text.oddities().size()))) {
            out.print(Words.say(
                            "cli.text.oddity." + oddity.kind().name().toLowerCase(Locale.ROOT),
                            oddity.code(),
                            oddity.at())
                    + "\n");
        }
        if (text.oddities().size() > TOLD) {
            out.print(Words.say("cli.text.oddity.more", text.oddities().size() - TOLD) + "\n");
        }
    }
}

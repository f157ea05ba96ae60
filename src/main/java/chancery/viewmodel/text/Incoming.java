package chancery.viewmodel.text;

import chancery.anchor.CodePoints;
import chancery.anchor.Oddity;
import chancery.anchor.Pages;
import chancery.exchange.text.FoundText;
import chancery.text.Opening;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text that was brought in, made ready to be shown. To be made beside the window.
 *
 * @param summary how long it is, and how it was read
 * @param paragraphs its beginning, with a sign in the place of each character that cannot be seen; none longer than can be laid out
 * @param oddities the first of these characters, in words
 */
public record Incoming(FoundText text, String summary, List<String> paragraphs, List<String> oddities) {

    private static final int LONGEST = 2_000;
    private static final int MOST_PARAGRAPHS = 5_000;
    private static final int MOST_ODDITIES = 3;

    /** Copies the lists. */
    public Incoming {
        paragraphs = List.copyOf(paragraphs);
        oddities = List.copyOf(oddities);
    }

    /** Makes one of a text. */
    public static Incoming of(FoundText text) {
        CodePoints points = CodePoints.of(text.text());
        StringBuilder summary = new StringBuilder(Words.say(
                "window.text.summary",
                points.length(),
                Words.say("window.text.kind." + text.kind().word())));
        if (!text.encoding().isEmpty()) {
            summary.append(Words.say("window.text.encoding", text.encoding()));
        }
        int pages = Pages.of(points).count();
        if (pages > 0) {
            summary.append(Words.say("window.text.pages", pages));
        }
        return new Incoming(text, summary.toString(), paragraphs(text.text()), oddities(text));
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_PARAGRAPHS)
                .map(Incoming::beginning)
                .map(Incoming::shown)
                .toList();
    }

    private static String beginning(String line) {
        int end = Opening.end(line, LONGEST);
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(point -> {
            if (Oddity.odd(point)) {
                shown.append(String.format("⟨U+%04X⟩", point));
            } else {
                shown.appendCodePoint(point == '\f' ? ' ' : point);
            }
        });
        return shown.toString();
    }

    private static List<String> oddities(FoundText text) {
        List<String> words = new ArrayList<>();
        text.oddities().stream()
                .limit(MOST_ODDITIES)
                .map(odd -> Words.say(
                        "cli.text.oddity." + odd.kind().name().toLowerCase(Locale.ROOT), odd.code(), odd.at()))
                .forEach(words::add);
        if (text.oddities().size() > MOST_ODDITIES) {
            words.add(Words.say("cli.text.oddity.more", text.oddities().size() - MOST_ODDITIES));
        }
        return words;
    }
}

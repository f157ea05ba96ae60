package chancery.briefing.print;

import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.Tone;
import chancery.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes phrases into a document. The engine may break a line wherever one element ends and another begins, so words that
 * touch across such a border (a citation and the word it follows, a full stop after bold words) are kept together.
 */
final class PhraseMarkup {

    /** A time of day, which the engine would break after the colon; and a word with what it names, as in “Confidence: low.” */
    private static final Pattern UNBROKEN =
            Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?|(?<!\\S)\\p{L}{1,14}: \\p{L}\\S{0,11}(?!\\S)");

    /** In characters; what is longer may break anywhere, and is better not kept together with anything. */
    private static final int LONGEST = 40;

    private final Citations citations;

    PhraseMarkup(Citations citations) {
        this.citations = citations;
    }

    /** Writes a phrase at the end of an element. */
    void write(Phrase phrase, Branch into) {
        new Line(phrase.runs(), into).write();
    }

    /** Writes plain words, keeping on one line what belongs there, such as a time of day. */
    static void words(String text, Branch into) {
        Matcher unbroken = UNBROKEN.matcher(text);
        int from = 0;
        while (unbroken.find()) {
            if (unbroken.start() > from) {
                into.text(text.substring(from, unbroken.start()));
            }
            into.add("span", "whole").text(unbroken.group());
            from = unbroken.end();
        }
        if (from < text.length()) {
            into.text(text.substring(from));
        }
    }

    private static void toned(String text, Tone tone, Branch into) {
        if (text.isEmpty()) {
            return;
        }
        switch (tone) {
            case PLAIN -> words(text, into);
            case STRONG -> words(text, into.add("strong", "strong"));
            case QUIET -> words(text, into.add("span", "quiet"));
            case WHOLE -> words(text, into.add("span", "whole"));
            case WARNING -> words(text, into.add("strong", "warning"));
        }
    }

    /** One phrase on its way into an element. */
    private final class Line implements Run.Cases<Boolean> {

        private final List<Run> runs;
        private final Branch into;
        private int place;

        /** The element that keeps together what touches, while something may still touch it. */
        private @Nullable Branch together;

        /** How many characters may still be kept together there. */
        private int room;

        Line(List<Run> runs, Branch into) {
            this.runs = runs;
            this.into = into;
        }

        void write() {
            for (place = 0; place < runs.size(); place++) {
                runs.get(place).match(this);
            }
        }

        @Override
        public Boolean words(Run.Words words) {
            String text = words.text();
            Tone tone = words.tone();
            int first = 0;
            if (together != null) {
                first = firstEnd(text);
                toned(text.substring(0, first), tone, together);
            }
            boolean touches = place + 1 < runs.size() && touches(text, runs.get(place + 1));
            if (first == text.length()) {
                together = touches ? together : null;
                return true;
            }
            int last = touches ? lastStart(text, first) : text.length();
            toned(text.substring(first, last), tone, into);
            together = last < text.length() ? into.add("span", "together") : null;
            room = LONGEST - (text.length() - last);
            if (together != null) {
                toned(text.substring(last), tone, together);
            }
            return true;
        }

        /** Where the first word ends, for the word before to touch it; 0 where it is too long to be kept with anything. */
        private static int firstEnd(String text) {
            int space = text.indexOf(' ');
            int end = space < 0 ? text.length() : space;
            return end <= LONGEST ? end : 0;
        }

        /** Where the last word starts, or the one that names it, for the next one to touch it; the end where it is too long. */
        private static int lastStart(String text, int from) {
            int start = Math.max(text.lastIndexOf(' ') + 1, from);
            if (start - 2 > from && text.charAt(start - 2) == ':') {
                int naming = Math.max(text.lastIndexOf(' ', start - 2) + 1, from);
                start = text.length() - naming <= LONGEST ? naming : start;
            }
            return text.length() - start <= LONGEST ? start : text.length();
        }

        private static boolean touches(String text, Run next) {
            boolean spaced = text.endsWith(" ");
            return !spaced && !(next instanceof Run.Words words && words.text().startsWith(" "));
        }

        @Override
        public Boolean citation(Run.Citation citation) {
            boolean another = place + 1 < runs.size() && runs.get(place + 1) instanceof Run.Citation;
            room -= citation.reference().toString().length();
            if (room < 0) {
                together = null;
            }
            Branch where = together == null ? into : together;
            Branch above = where.add("sup", "cite");
            citations.cite(citation.reference(), above);
            if (another) {
                above.text(Words.say("briefing.cite.and"));
            } else {
                together = null;
            }
            return true;
        }

        @Override
        public Boolean link(Run.Link link) {
            together = null;
            Addresses.link(link, into);
            return true;
        }
    }
}

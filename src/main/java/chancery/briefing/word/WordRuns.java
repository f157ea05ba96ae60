package chancery.briefing.word;

import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.briefing.type.Tidy;
import chancery.text.Words;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes phrases into the paragraphs of a document. */
final class WordRuns {

    private final Tidy tidy;
    private final WordLinks links;

    WordRuns(Tidy tidy, WordLinks links) {
        this.tidy = tidy;
        this.links = links;
    }

    /** Writes a phrase at the end of a paragraph. */
    void write(Phrase phrase, XWPFParagraph into) {
        Writer writer = new Writer(into);
        phrase.runs().forEach(run -> {
            run.match(writer);
            writer.cited = run instanceof Run.Citation;
        });
    }

    /** Writes plain words at the end of a paragraph. */
    void write(String words, XWPFParagraph into) {
        plain(words, into);
    }

    /** Writes words in a style of characters at the end of a paragraph. */
    void write(String words, String style, XWPFParagraph into) {
        styled(plain(words, into), style);
    }

    /** Gives a run its words and a style of characters. */
    static void styled(XWPFRun run, String words, String style) {
        run.setText(words);
        styled(run, style);
    }

    private static void styled(XWPFRun run, String style) {
        run.setStyle(style);
    }

    private XWPFRun plain(String words, XWPFParagraph into) {
        XWPFRun run = into.createRun();
        String tidied = tidy.of(words);
        run.setText(tidied);
        if (fromTheRight(tidied)) {
            run.getCTR().addNewRPr().addNewRtl();
        }
        return run;
    }

    /** Whether words are of a script that runs from right to left. */
    static boolean fromTheRight(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** One phrase on its way into a paragraph. */
    private final class Writer implements Run.Cases<Boolean> {

        private final XWPFParagraph into;
        private boolean cited;

        Writer(XWPFParagraph into) {
            this.into = into;
        }

        @Override
        public Boolean words(Run.Words words) {
            switch (words.tone()) {
                case PLAIN -> write(words.text(), into);
                case WHOLE -> write(words.text().replace(' ', '\u00a0'), into);
                case STRONG -> write(words.text(), "Strong", into);
                case QUIET -> write(words.text(), "Quiet", into);
                case WARNING -> write(words.text(), "Warning", into);
            }
            return true;
        }

        @Override
        public Boolean citation(Run.Citation citation) {
            if (cited) {
                write(Words.say("briefing.cite.and"), "Citation", into);
            }
            links.cite(citation.reference(), into);
            return true;
        }

        @Override
        public Boolean link(Run.Link link) {
            if (link.safe()) {
                styled(into.createHyperlinkRun(link.address().strip()), tidy.of(link.text()), "Hyperlink");
            } else {
                write(link.text(), into);
            }
            return true;
        }
    }
}

package chancery.briefing.word;

import chancery.briefing.Paper;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.SheetContent;
import chancery.text.Words;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The paper of a document, and what stands at the head and the foot of each page. */
final class WordFrame {

    private static final double TWENTIETHS_A_MILLIMETRE = 1440 / 25.4;
    private static final double SIDE = 15;

    private final XWPFDocument document;
    private final SheetContent content;
    private final Cover cover;
    private final Paper paper;
    private final WordRuns runs;

    WordFrame(XWPFDocument document, SheetContent content, Paper paper, WordRuns runs) {
        this.document = document;
        this.content = content;
        this.cover = content.cover();
        this.paper = paper;
        this.runs = runs;
    }

    /** How wide the lines are on some paper, in twentieths of a point. */
    static int width(Paper paper) {
        return (int) ((paper.width() - 2 * SIDE) * TWENTIETHS_A_MILLIMETRE);
    }

    void write() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twentieths(paper.width()));
        size.setH(twentieths(paper.height()));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(twentieths(SIDE));
        margins.setRight(twentieths(SIDE));
        margins.setTop(twentieths(20));
        margins.setBottom(twentieths(21));
        margins.setHeader(twentieths(9));
        margins.setFooter(twentieths(9));
        margins.setGutter(BigInteger.ZERO);
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        marking(header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphArray(0));
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        foot(footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0));
        marking(footer.createParagraph());
    }

    private void marking(XWPFParagraph line) {
        line.setStyle("Marking");
        line.setAlignment(ParagraphAlignment.RIGHT);
        runs.write(cover.marking().label(), line);
        line.getRuns().forEach(run -> run.setColor(colour(cover.marking().label())));
    }

    /** The colours of the Traffic Light Protocol 2.0 (FIRST, 2022); a marking of one's own is white. */
    private static String colour(String label) {
        return switch (label) {
            case "TLP:RED" -> "FF2B2B";
            case "TLP:AMBER", "TLP:AMBER+STRICT" -> "FFC000";
            case "TLP:GREEN" -> "33FF00";
            default -> "FFFFFF";
        };
    }

    private void foot(XWPFParagraph line) {
        line.setStyle("Footer");
        var tab = line.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(width(paper)));
        runs.write(Words.say("briefing.description", content.called(), cover.asOf()), line);
        line.createRun().addTab();
        String[] page = Words.say("briefing.page", "\n", "\n").split("\n", -1);
        runs.write(page[0], line);
        field("PAGE", line);
        runs.write(page[1], line);
        field("NUMPAGES", line);
        runs.write(page[2], line);
    }

    private static void field(String name, XWPFParagraph line) {
        mark(STFldCharType.BEGIN, line);
        line.createRun().getCTR().addNewInstrText().setStringValue(name);
        mark(STFldCharType.SEPARATE, line);
        line.createRun().setText("1");
        mark(STFldCharType.END, line);
    }

    private static void mark(STFldCharType.Enum type, XWPFParagraph line) {
        XWPFRun run = line.createRun();
        run.getCTR().addNewFldChar().setFldCharType(type);
    }

    private static BigInteger twentieths(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWENTIETHS_A_MILLIMETRE));
    }
}

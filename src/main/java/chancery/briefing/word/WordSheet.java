package chancery.briefing.word;

import chancery.briefing.Paper;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Tidy;
import chancery.briefing.type.Typeset;
import chancery.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes sheets as documents of Word (.docx), which say nothing of who made them but the author that the sheet names. */
public final class WordSheet {

    private final Typeset typeset;
    private final FontRuler ruler;
    private final Outlines outlines;

    /** Takes the fonts for pictures from a set of them; words are in fonts that word processors have. */
    public WordSheet(Typeset typeset) {
        this.typeset = typeset;
        ruler = new FontRuler(typeset);
        outlines = new Outlines(typeset);
    }

    /**
     * A document.
     *
     * @param bytes the file, which nobody changes
     * @param dropped how many characters (control characters and the like) were left out
     */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are a file; nobody compares documents by them.
    public record Document(byte[] bytes, int dropped) {}

    /**
     * A sheet as a document.
     *
     * @param made when the file says it was made
     */
    public Document of(SheetContent content, Paper paper, Instant made) {
        Tidy tidy = Tidy.keepingJoiners();
        try (XWPFDocument document = new XWPFDocument()) {
            styles(content.cover(), document);
            bullets(document);
            WordLinks links = new WordLinks(content.noted());
            WordRuns runs = new WordRuns(tidy, links);
            int width = WordFrame.width(paper);
            WordStrips strips = new WordStrips(typeset, ruler, outlines, tidy, width);
            cover(content, document, runs);
            WordBlocks blocks = new WordBlocks(document, runs, links, strips, width);
            for (Section section : content.sections()) {
                section(section, document, runs, blocks);
            }
            new WordFrame(document, content, paper, runs).write();
            properties(content.cover(), made, document.getProperties());
            WordFonts.embed(document, typeset, content + content.called());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return new Document(WordParts.timeless(out.toByteArray()), tidy.dropped());
        } catch (IOException failed) {
            // Nothing but memory is involved.
            throw new UncheckedIOException(failed);
        }
    }

    private static void cover(SheetContent content, XWPFDocument document, WordRuns runs) {
        Cover cover = content.cover();
        runs.write(cover.title(), paragraph("Title", document));
        List<String> under = cover.under();
        XWPFParagraph first = paragraph("Subtitle", document);
        runs.write(content.called(), "Strong", first);
        runs.write(Words.say("briefing.cover.next", under.get(0)), first);
        under.subList(1, under.size()).forEach(more -> runs.write(more, paragraph("Subtitle", document)));
    }

    private static void section(Section section, XWPFDocument document, WordRuns runs, WordBlocks blocks) {
        // The bottom line stands in a frame with its heading; paragraphs share one where their borders and indents are
        // alike.
        boolean framed = section.kind() == SectionKind.BOTTOM_LINE;
        runs.write(section.title(), paragraph(framed ? "BottomLineHeading" : "Heading1", document));
        String aside = section.aside();
        if (aside != null) {
            runs.write(aside, paragraph("Aside", document));
        }
        section.blocks().forEach(block -> block.match(blocks));
    }

    private static XWPFParagraph paragraph(String style, XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** The styles of {@code chancery/sheet/styles.xml}, with the language of the sheet. */
    private static void styles(Cover cover, XWPFDocument document) throws IOException {
        try (InputStream in = WordSheet.class.getResourceAsStream("/chancery/sheet/styles.xml")) {
            if (in == null) {
                throw new IllegalStateException("the styles of the document are missing");
            }
            var styles = document.createStyles();
            styles.setStyles(StylesDocument.Factory.parse(in).getStyles());
            styles.setSpellingLanguage(cover.language());
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The list that the style for points is an entry of. */
    private static void bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        XWPFNumbering numbering = document.createNumbering();
        numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void properties(Cover cover, Instant made, POIXMLProperties properties) {
        Tidy tidy = Tidy.keepingJoiners();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        String author = cover.author();
        core.setCreator(author == null ? "" : tidy.of(author));
        core.setLastModifiedByUser("");
        core.setTitle(tidy.of(cover.title()));
        core.setSubjectProperty(tidy.of(Words.say("briefing.description", cover.kind(), cover.asOf())));
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
        core.getUnderlyingProperties().setLanguageProperty(cover.language());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Chancery");
    }
}

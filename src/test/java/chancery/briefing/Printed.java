package chancery.briefing;

import chancery.briefing.print.LaidOut;
import chancery.briefing.print.PdfSheet;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Typeset;
import chancery.work.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A sheet as it came out, to be looked at from all sides. */
public final class Printed {

    private static final Instant MADE = Instant.parse("2031-04-16T06:00:00Z");

    private final byte[] bytes;

    public Printed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A sheet of some content. */
    public static Printed of(SheetContent content, Paper paper) {
        try (LaidOut sheet = new PdfSheet(new Typeset()).layOut(content, paper, Progress.NONE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sheet.save(out, MADE);
            return new Printed(out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    /** What is asked of an open document. */
    public interface Question<T> {
        T ask(PDDocument pdf) throws IOException;
    }

    /** Opens the document, asks, and closes it. */
    public <T> T ask(Question<T> question) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return question.ask(pdf);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int pages() {
        return ask(PDDocument::getNumberOfPages);
    }

    /** The words of a page, from 1, line by line from left to right. */
    public String text(int page) {
        return ask(pdf -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        });
    }

    /** What a screen reader reads, without any spaces, so that line ends do not matter. */
    public String letters() {
        return letters(ask(ReadAloud::of));
    }

    /** A text without any spaces. */
    public static String letters(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Where each character of a page stands. */
    public List<TextPosition> positions(int page) {
        List<TextPosition> positions = new ArrayList<>();
        ask(pdf -> {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        });
        return positions;
    }

    /** The names of the fonts of all pages, and whether each is embedded. */
    public Set<String> fonts() {
        return ask(pdf -> {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                            + (font.isEmbedded() ? "" : " (not embedded)"));
                }
            }
            return fonts;
        });
    }

    /** A page as it looks at 60 dots an inch. */
    public BufferedImage picture(int page) {
        return ask(pdf -> new PDFRenderer(pdf).renderImageWithDPI(page - 1, 60));
    }

    /** What a profile of veraPDF ({@code ua1}, {@code 2a}) finds wrong; empty where nothing is. */
    public List<String> faults(String profile) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(profile);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

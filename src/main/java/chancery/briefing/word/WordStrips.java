package chancery.briefing.word;

import chancery.briefing.picture.StripPicture;
import chancery.briefing.sheet.TimeStrip;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Tidy;
import chancery.briefing.type.Typeset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** Writes strips as pictures, which every word processor shows alike, with what they show in words. */
final class WordStrips {

    private static final int HIGHEST = 170;
    private static final int SCALE = 3;

    /** Left free at the right, since a letter may reach a little beyond its width. */
    private static final int EDGE = 4;

    private static final double POINTS_A_PIXEL = 0.75;

    private final FontRuler ruler;
    private final Outlines outlines;
    private final Typeset typeset;
    private final Tidy tidy;
    private final int width;

    /**
     * For one document.
     *
     * @param width of its lines, in twentieths of a point
     */
    WordStrips(Typeset typeset, FontRuler ruler, Outlines outlines, Tidy tidy, int width) {
        this.typeset = typeset;
        this.ruler = ruler;
        this.outlines = outlines;
        this.tidy = tidy;
        this.width = width;
    }

    /** Writes a strip at the end of a paragraph. */
    StripPicture add(TimeStrip strip, XWPFParagraph into) {
        int pixels = (int) (width / 20.0 / POINTS_A_PIXEL);
        StripPicture picture = StripPicture.of(strip, pixels - EDGE, HIGHEST, ruler, typeset.glyphs());
        double height = Math.ceil(picture.strip().height());
        String words = tidy.of(picture.words());
        byte[] png = picture.png(pixels, SCALE, ruler, outlines);
        try {
            XWPFPicture added = into.createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "timeline.png",
                            Units.toEMU(pixels * POINTS_A_PIXEL),
                            Units.toEMU(height * POINTS_A_PIXEL));
            added.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
            into.getRuns()
                    .get(into.getRuns().size() - 1)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(words);
        } catch (IOException failed) {
            // Nothing but memory is involved.
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        return picture;
    }
}

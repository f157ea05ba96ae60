package chancery.briefing;

import chancery.briefing.picture.TimelinePicture;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Typeset;
import chancery.paint.Measured;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Pictures of a dossier's timeline, drawn by the painter of the screen: SVG and PDF, whose text stays text, and PNG, in which
 * words are drawn in the program's own fonts. The same dossier and options give the same bytes. Worth keeping, since it holds the fonts.
 * May be used by one thread at a time.
 */
public final class Picture {

    private final Clock clock;
    private final Typeset typeset = new Typeset();
    private final FontRuler ruler = new FontRuler(typeset);
    private final Outlines outlines = new Outlines(typeset);

    /**
     * Reads the fonts.
     *
     * @param clock says which day it is for a dossier that names none
     */
    public Picture(Clock clock) {
        this.clock = clock;
    }

    /** The formats, each with the ending of its files' names. */
    public enum Format {
        SVG,
        PNG,
        PDF;

        /**
         * The format that the name of a file asks for.
         *
         * @throws BriefRefused where it ends otherwise
         */
        public static Format of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new BriefRefused(Words.say("picture.refused.format", file));
        }
    }

    /**
     * Draws the timeline of a dossier into a file, whose name says in which format. What is on the disk under that name is
     * replaced at once, whole, or not at all.
     *
     * @throws BriefRefused where the name says no format, neither the options nor the dossier have a marking, or a PNG
     *     or PDF would hold a character that no font has a shape for
     * @throws BriefFailed where the file cannot be written
     */
    public void write(Shelf shelf, PictureOptions options, Path out) {
        Format format = Format.of(out);
        write(TimelinePicture.of(shelf, options, today(shelf), ruler), format, options, out, Progress.NONE);
    }

    /**
     * Draws one view of the timeline into a file, as {@link #write(Shelf, PictureOptions, Path)}.
     *
     * @param measured what is drawn over it
     * @param framed whether it has a title above, with the marking, and a legend below
     * @throws BriefRefused where the name says no format, it is framed and nothing has a marking, or the picture would hold a character that no font has a shape for
     * @throws BriefFailed where the file cannot be written
     */
    public void write(
            Shelf shelf,
            TimelineContent content,
            ViewOptions view,
            Measured measured,
            PictureOptions options,
            boolean framed,
            Path out,
            Progress progress) {
        Format format = Format.of(out);
        TimelinePicture picture =
                TimelinePicture.of(shelf, content, view, measured, options, framed, today(shelf), ruler);
        write(picture, format, options, out, progress);
    }

    private void write(TimelinePicture picture, Format format, PictureOptions options, Path out, Progress progress) {
        progress.check();
        try {
            WholeFile.write(out, stream -> {
                switch (format) {
                    case SVG -> stream.write(picture.svg(options.scale()));
                    case PNG -> picture.png(outlines, typeset.glyphs(), options.scale(), stream, progress);
                    case PDF -> picture.pdf(typeset, options.scale(), stream);
                }
            });
        } catch (IOException failed) {
            throw new BriefFailed(
                    Words.say("briefing.failed", out, String.valueOf(failed.getLocalizedMessage())), failed);
        }
    }

    private LocalDate today(Shelf shelf) {
        return LocalDate.ofInstant(clock.instant(), shelf.dossier().zone());
    }
}

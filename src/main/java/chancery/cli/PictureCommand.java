package chancery.cli;

import chancery.briefing.Picture;
import chancery.briefing.PictureOptions;
import chancery.exchange.OutFile;
import chancery.model.Marking;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.text.Words;
import chancery.timeline.LaneBy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery picture}: draws a dossier's timeline as SVG, PNG or PDF. */
@Command(name = "picture")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class PictureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "output")
    private Path output;

    @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1600", descriptionKey = "width")
    private int width;

    @Option(names = "--height", paramLabel = "PIXELS", descriptionKey = "height")
    private @Nullable Integer height;

    @Option(names = "--scale", paramLabel = "TIMES", defaultValue = "1", descriptionKey = "scale")
    private double scale;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to")
    private @Nullable LocalDate to;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", descriptionKey = "theme")
    private PictureOptions.Theme theme;

    @Option(names = "--tlp", paramLabel = "COLOUR", descriptionKey = "tlp")
    private @Nullable Marking marking;

    @Option(names = "--lanes", paramLabel = "SORT", defaultValue = "actor", descriptionKey = "lanes")
    private LaneBy lanes;

    @Option(names = "--then", paramLabel = "SORT", defaultValue = "flat", descriptionKey = "then")
    private LaneBy then;

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--hide-later", descriptionKey = "hide-later")
    private boolean hidesLater;

    @Override
    public Integer call() {
        checkOptions();
        PictureOptions options =
                new PictureOptions(width, height, from, to, theme, marking, lanes, then, asOf, hidesLater, scale);
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            if (marking == null && dossier.shelf().dossier().marking() == null) {
                throw misuse("cli.picture.unmarked");
            }
            OutFile.check(output);
            new Picture(Clock.systemUTC()).write(dossier.shelf(), options, output);
            String title = Plain.line(dossier.shelf().dossier().title());
            spec.commandLine().getOut().print(Words.say("cli.picture.done", title, output) + "\n");
        }
        return ExitCode.FINE;
    }

    private void checkOptions() {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png") && !name.endsWith(".pdf")) {
            throw misuse("cli.picture.format", output);
        }
        if (outOfRange(width) || (height != null && outOfRange(height))) {
            throw misuse(
                    "cli.picture.size", Integer.toString(PictureOptions.LEAST), Integer.toString(PictureOptions.MOST));
        }
        if (!(scale >= PictureOptions.LEAST_SCALE && scale <= PictureOptions.MOST_SCALE)) {
            throw misuse("cli.picture.scale", PictureOptions.LEAST_SCALE, PictureOptions.MOST_SCALE);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw misuse("cli.picture.days", from, to);
        }
    }

    private static boolean outOfRange(int pixels) {
        return pixels < PictureOptions.LEAST || pixels > PictureOptions.MOST;
    }

    private ParameterException misuse(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Words.say(key, arguments));
    }
}

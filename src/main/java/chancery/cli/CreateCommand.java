package chancery.cli;

import chancery.edit.NewDossier;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.text.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery create}: makes a dossier, empty or from a sample, and never over another file. */
@Command(name = "create")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class CreateCommand implements Callable<Integer> {

    private static final String SUFFIX = ".dossier";

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--sample", paramLabel = "NAME", descriptionKey = "sample")
    private @Nullable Samples sample;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "title")
    private @Nullable String title;

    @Override
    public Integer call() {
        if (title != null && title.isBlank()) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.create.blank"));
        }
        try (DossierFile dossier = create()) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(Words.say(
                            "cli.create.done",
                            file,
                            Plain.line(dossier.shelf().dossier().title())) + "\n");
        }
        return ExitCode.FINE;
    }

    private DossierFile create() {
        if (sample != null) {
            return sample.create(file, title);
        }
        return DossierFile.create(file, NewDossier.titled(title == null ? named(file) : title));
    }

    /** The title that a file's name suggests. */
    private static String named(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return stem.isBlank() ? Words.say("cli.create.untitled") : stem;
    }
}

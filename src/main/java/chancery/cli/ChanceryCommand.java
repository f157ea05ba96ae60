package chancery.cli;

import chancery.text.Words;
import java.nio.file.Files;
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

/** No command at all: opens the window, on a dossier where one is named. */
@Command(name = "chancery", versionProvider = Version.class)
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class ChanceryCommand implements Callable<Integer> {

    private final Opener window;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    ChanceryCommand(Opener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        Path dossier = file;
        if (dossier != null && !Files.exists(dossier)) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.nothing", dossier));
        }
        return window.open(dossier);
    }
}

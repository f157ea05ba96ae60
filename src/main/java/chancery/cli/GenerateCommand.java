package chancery.cli;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.text.Words;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery generate}: makes an invented dossier of any size, and never over another file. */
@Command(name = "generate")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--events", paramLabel = "N", defaultValue = "1000", descriptionKey = "events")
    private int events;

    @Option(names = "--actors", paramLabel = "M", defaultValue = "40", descriptionKey = "actors")
    private int actors;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    @Override
    public Integer call() {
        if (events < 0 || events > Scale.MOST_EVENTS || actors < 1 || actors > Scale.MOST_ACTORS) {
            throw new ParameterException(
                    spec.commandLine(), Words.say("cli.generate.limit", Scale.MOST_EVENTS, Scale.MOST_ACTORS));
        }
        Invention.make(file, new Scale(events, actors, seed), Progress.NONE);
        spec.commandLine().getOut().print(Words.say("cli.generate.done", file, events, actors) + "\n");
        return ExitCode.FINE;
    }
}

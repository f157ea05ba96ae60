package chancery.cli;

import chancery.text.Words;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery help}: shows what {@code --help} shows. */
@Command(name = "help", helpCommand = true)
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        String name = command;
        CommandLine asked = name == null ? root : root.getSubcommands().get(name);
        if (asked == null) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.help.unknown", String.valueOf(name)));
        }
        asked.usage(spec.commandLine().getOut());
        return ExitCode.FINE;
    }
}

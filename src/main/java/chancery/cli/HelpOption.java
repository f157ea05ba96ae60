package chancery.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
@SuppressWarnings("unused") // picocli acts on it by itself.
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.help")
    private boolean asked;
}

package chancery.cli;

import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.Replacement;
import chancery.store.backup.Comparison;
import chancery.store.backup.Difference;
import chancery.text.Words;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery restore}: writes a backup as a dossier of its own. The dossier itself is not touched. */
@Command(name = "restore")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--from", paramLabel = "BACKUP", required = true, descriptionKey = "from")
    private Path from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "output")
    private Path output;

    @Override
    public Integer call() {
        Replacement.write(from, output, Progress.NONE);
        spec.commandLine().getOut().print(difference() + "\n");
        return ExitCode.FINE;
    }

    private String difference() {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            Difference difference = Comparison.of(output, dossier.shelf(), Progress.NONE);
            return Words.say("cli.restore.done", output, difference.words());
        } catch (DossierRefused unreadable) {
            return Words.say("cli.restore.alone", output, Plain.line(String.valueOf(unreadable.getMessage())));
        }
    }
}

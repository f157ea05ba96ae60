package chancery.cli;

import chancery.store.Access;
import chancery.store.DossierFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery info}: says what is in a dossier, and whether its file is sound. */
@Command(name = "info")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class InfoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            InfoSheet sheet = new InfoSheet(file, dossier.shelf().dossier(), dossier.facts());
            if (json) {
                sheet.writeJson(out);
            } else {
                sheet.writeText(out);
            }
            return sheet.facts().sound() ? ExitCode.FINE : ExitCode.REFUSED;
        }
    }
}

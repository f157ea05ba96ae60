package chancery.cli;

import chancery.exchange.JsonExport;
import chancery.exchange.OutFile;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.text.Words;
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

/** {@code chancery export}: writes a whole dossier in another format. */
@Command(name = "export")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class ExportCommand implements Callable<Integer> {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", descriptionKey = "format")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "output")
    private Path output;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            if (!output.equals(STANDARD_OUTPUT)) {
                OutFile.check(output);
            }
            Caution.tell(dossier.shelf(), spec.commandLine().getErr());
            if (output.equals(STANDARD_OUTPUT)) {
                JsonExport.write(dossier.shelf(), out);
            } else {
                OutFile.write(output, stream -> JsonExport.write(dossier.shelf(), stream));
                out.print(Words.say(
                                "cli.export.done",
                                Plain.line(dossier.shelf().dossier().title()),
                                output) + "\n");
                int sheets = dossier.shelf().keptSheets().size();
                if (sheets > 0) {
                    out.print(Words.say("cli.export.sheets", sheets) + "\n");
                }
            }
        }
        return ExitCode.FINE;
    }
}

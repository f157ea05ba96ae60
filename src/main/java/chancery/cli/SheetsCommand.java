package chancery.cli;

import chancery.briefing.Briefing;
import chancery.exchange.Layout;
import chancery.exchange.OutFile;
import chancery.model.KeptSheet;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import chancery.text.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery sheets}: the sheets that a dossier keeps; writes one out again, or says what has become of it. */
@Command(name = "sheets")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class SheetsCommand implements Callable<Integer> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--write", paramLabel = "SHEET", descriptionKey = "write")
    private @Nullable String write;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--since", paramLabel = "SHEET", descriptionKey = "since")
    private @Nullable String since;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if ((write == null) != (output == null)) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.sheets.both"));
        }
        if ((write != null ? 1 : 0) + (since != null ? 1 : 0) + (json ? 1 : 0) > 1) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.sheets.one"));
        }
        PrintWriter out = spec.commandLine().getOut();
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            Shelf shelf = dossier.shelf();
            if (write != null && output != null) {
                writeOut(shelf, OrderOptions.sheet(shelf, write), output, out);
            } else if (since != null) {
                new ChangeReport(shelf, OrderOptions.sheet(shelf, since)).write(out);
            } else if (json) {
                writeJson(shelf.keptSheets(), out);
            } else {
                writeText(shelf.keptSheets(), shelf.dossier().zone(), out);
            }
        }
        return ExitCode.FINE;
    }

    private static void writeOut(Shelf shelf, KeptSheet sheet, Path output, PrintWriter out) {
        byte[] bytes =
                shelf.keptFile(sheet.id()).orElseThrow(() -> new Refusal(Words.say("cli.sheets.no-sheet", sheet.id())));
        OutFile.check(output);
        Briefing.save(bytes, output);
        out.print(Words.say("cli.sheets.written", Plain.line(sheet.title()), output) + "\n");
        if (!String.valueOf(output.getFileName()).endsWith("." + sheet.format())) {
            out.print(Words.say("cli.sheets.ending", sheet.format()) + "\n");
        }
    }

    private static void writeText(List<KeptSheet> sheets, ZoneId zone, PrintWriter out) {
        if (sheets.isEmpty()) {
            out.print(Words.say("cli.sheets.none") + "\n");
            return;
        }
        Columns table = new Columns();
        for (KeptSheet sheet : sheets) {
            table.row(
                    MINUTE.format(sheet.made().atZone(zone)),
                    sheet.format(),
                    Words.say("cli.sheets.pages", sheet.pages()),
                    sheet.id(),
                    Plain.line(sheet.title()));
        }
        table.write(out);
    }

    private static void writeJson(List<KeptSheet> sheets, PrintWriter out) throws IOException {
        try (JsonGenerator generator = Layout.generator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("sheets");
            for (KeptSheet sheet : sheets) {
                generator.writeStartObject();
                generator.writeStringField("id", sheet.id());
                generator.writeStringField("title", sheet.title());
                generator.writeStringField("made", sheet.made().toString());
                generator.writeStringField("author", sheet.author());
                generator.writeStringField("format", sheet.format());
                generator.writeNumberField("pages", sheet.pages());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.print("\n");
    }
}

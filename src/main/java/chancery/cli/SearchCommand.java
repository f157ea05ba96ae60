package chancery.cli;

import chancery.exchange.Layout;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.Hit;
import chancery.text.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery search}: finds records by their words. Finding none is an answer, not an error. */
@Command(name = "search")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class SearchCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    /** The width of the column of kinds: the longest word and a gap. */
    private static final int KIND = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "limit")
    private int limit;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.search.limit", MOST));
        }
        PrintWriter out = spec.commandLine().getOut();
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            List<Hit> hits = dossier.shelf().search(String.join(" ", words), limit);
            if (json) {
                writeJson(hits, out);
            } else {
                writeText(hits, out);
            }
        }
        return ExitCode.FINE;
    }

    private static void writeJson(List<Hit> hits, PrintWriter out) throws IOException {
        try (JsonGenerator generator = Layout.generator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("hits");
            for (Hit hit : hits) {
                generator.writeStartObject();
                generator.writeStringField("kind", hit.kind().word());
                generator.writeStringField("id", hit.id().value());
                generator.writeStringField("title", hit.title());
                generator.writeStringField("snippet", hit.snippet());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.print("\n");
    }

    private static void writeText(List<Hit> hits, PrintWriter out) {
        if (hits.isEmpty()) {
            out.print(Words.say("cli.search.none") + "\n");
            return;
        }
        String indent = " ".repeat(KIND);
        for (Hit hit : hits) {
            String kind = hit.kind().word();
            String title = Plain.line(hit.title());
            String snippet = Plain.line(hit.snippet());
            out.print(kind + " ".repeat(KIND - kind.length()) + title + "  (" + hit.id() + ")\n");
            if (!snippet.isEmpty() && !snippet.equals(title)) {
                out.print(indent + snippet + "\n");
            }
        }
    }
}

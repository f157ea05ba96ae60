package chancery.cli;

import chancery.exchange.Layout;
import chancery.model.Id;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import chancery.store.Standing;
import chancery.store.Step;
import chancery.store.Touch;
import chancery.store.Trace;
import chancery.text.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
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

/** {@code chancery history}: who did what to a dossier, or to one record of it, and when; the last first. */
@Command(name = "history")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class HistoryCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--record", paramLabel = "ID", descriptionKey = "record")
    private @Nullable String record;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "limit")
    private int limit;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.search.limit", MOST));
        }
        if (record != null && !Id.valid(record)) {
            throw new ParameterException(spec.commandLine(), Words.say("cli.history.no-id", record));
        }
        PrintWriter out = spec.commandLine().getOut();
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            List<Step> steps = steps(dossier.shelf());
            if (json) {
                writeJson(dossier.shelf(), steps, out);
            } else {
                writeText(steps, dossier.shelf().dossier().zone(), out);
            }
        }
        return ExitCode.FINE;
    }

    private List<Step> steps(Shelf shelf) {
        return record == null
                ? shelf.history(Integer.MAX_VALUE, limit)
                : shelf.historyOf(new Id<>(record), Integer.MAX_VALUE, limit).stream()
                        .map(Touch::step)
                        .distinct()
                        .toList();
    }

    private static void writeText(List<Step> steps, ZoneId zone, PrintWriter out) {
        if (steps.isEmpty()) {
            out.print(Words.say("cli.history.none") + "\n");
            return;
        }
        Columns table = new Columns();
        for (Step step : steps) {
            String standing = step.standing() == null || step.standing() == Standing.DONE
                    ? ""
                    : Words.say("cli.history.standing." + step.standing().word());
            table.row(
                    Integer.toString(step.number()),
                    minute(step.time(), zone),
                    Plain.line(step.who()),
                    Words.say("cli.history.deed." + step.deed().word(), Plain.line(step.name())) + standing);
        }
        table.write(out);
    }

    private static String minute(Instant time, ZoneId zone) {
        return MINUTE.format(time.atZone(zone));
    }

    private static void writeJson(Shelf shelf, List<Step> steps, PrintWriter out) throws IOException {
        try (JsonGenerator generator = Layout.generator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("steps");
            for (Step step : steps) {
                write(generator, step, shelf.traces(step.number()));
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.print("\n");
    }

    private static void write(JsonGenerator generator, Step step, List<Trace> traces) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField("number", step.number());
        generator.writeStringField("time", step.time().toString());
        generator.writeStringField("who", step.who());
        generator.writeStringField("name", step.name());
        generator.writeStringField("deed", step.deed().word());
        generator.writeFieldName("of");
        if (step.of() == 0) {
            generator.writeNull();
        } else {
            generator.writeNumber(step.of());
        }
        generator.writeStringField(
                "standing", step.standing() == null ? null : step.standing().word());
        generator.writeArrayFieldStart("changes");
        for (Trace trace : traces) {
            generator.writeStartObject();
            generator.writeStringField("record", trace.record().value());
            generator.writeStringField("kind", trace.kind().word());
            generator.writeStringField("part", trace.part().word());
            generator.writeStringField("change", change(trace));
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static String change(Trace trace) {
        if (trace.before() == null) {
            return "added";
        }
        return trace.after() == null ? "removed" : "changed";
    }
}

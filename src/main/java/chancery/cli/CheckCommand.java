package chancery.cli;

import chancery.check.Check;
import chancery.check.Checks;
import chancery.check.Finding;
import chancery.check.Judged;
import chancery.exchange.Layout;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.text.Words;
import chancery.work.Progress;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code chancery check}: tells what does not fit together in a dossier. What is found is an answer, not a failure, unless the
 * caller asks for it to be one.
 */
@Command(name = "check")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class CheckCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--exit-code", descriptionKey = "exit-code")
    private boolean exitCode;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            List<Judged> judged = Judged.of(
                    Checks.of(dossier.shelf(), Progress.NONE), dossier.shelf().dismissals());
            List<Judged> told = judged.stream().filter(one -> all || one.open()).toList();
            if (json) {
                writeJson(told, out);
            } else {
                writeText(told, judged.size() - told.size(), out);
            }
            return exitCode && judged.stream().anyMatch(Judged::open) ? ExitCode.REFUSED : ExitCode.FINE;
        }
    }

    private static void writeJson(List<Judged> told, PrintWriter out) throws IOException {
        try (JsonGenerator generator = Layout.generator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("findings");
            for (Judged one : told) {
                Finding finding = one.finding();
                generator.writeStartObject();
                generator.writeStringField("check", finding.check().word());
                generator.writeStringField("on", finding.on().value());
                generator.writeStringField("text", finding.text());
                Optional<String> reason = one.reason();
                if (reason.isPresent()) {
                    generator.writeStringField("dismissed", reason.get());
                }
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.print("\n");
    }

    private static void writeText(List<Judged> told, int left, PrintWriter out) {
        Check heading = null;
        for (Judged one : told) {
            Finding finding = one.finding();
            if (finding.check() != heading) {
                out.print((heading == null ? "" : "\n") + finding.check().title() + " ("
                        + finding.check().word() + ")\n");
                heading = finding.check();
            }
            out.print(INDENT + finding.on() + "\n");
            out.print(INDENT + INDENT + Plain.line(finding.text()) + "\n");
            one.reason()
                    .ifPresent(reason ->
                            out.print(INDENT + INDENT + Words.say("cli.check.dismissed", Plain.line(reason)) + "\n"));
        }
        out.print(
                told.isEmpty()
                        ? Words.say("cli.check.none") + "\n"
                        : "\n" + Words.say("cli.check.count", told.size()) + "\n");
        if (left > 0) {
            out.print(Words.say("cli.check.left", left) + "\n");
        }
    }
}

package chancery.cli;

import chancery.briefing.Briefing;
import chancery.briefing.Paper;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.Head;
import chancery.briefing.order.Layout;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.exchange.OutFile;
import chancery.model.Marking;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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

/** {@code chancery brief}: prints a dossier's briefing sheet as a PDF. */
@Command(name = "brief")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class BriefCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "output")
    private Path output;

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4", descriptionKey = "paper")
    private Paper paper;

    @Option(names = "--tlp", paramLabel = "COLOUR", descriptionKey = "tlp")
    private @Nullable Marking marking;

    @Override
    public Integer call() {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            if (marking == null && dossier.shelf().dossier().marking() == null) {
                throw new ParameterException(spec.commandLine(), Words.say("cli.brief.unmarked"));
            }
            OutFile.check(output);
            Caution.tell(dossier.shelf(), spec.commandLine().getErr());
            Briefing.Written written =
                    new Briefing(Clock.systemUTC()).write(dossier.shelf(), order(), output, Progress.NONE);
            say(Plain.line(dossier.shelf().dossier().title()), written);
        }
        return ExitCode.FINE;
    }

    private SheetOrder order() {
        AsOf moment = asOf == null ? null : AsOf.endOf(asOf);
        return SheetOrder.of(Template.TWO_PAGE)
                .withScope(new Scope(null, null, List.of(), List.of(), moment, null))
                .withHead(new Head(null, null, null, null, marking))
                .withLayout(new Layout(paper, null, true));
    }

    private void say(String title, Briefing.Written written) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Words.say("cli.brief.done", title, output, written.pages()) + "\n");
        if (written.dropped() > 0) {
            out.print(Words.say("cli.brief.dropped", written.dropped()) + "\n");
        }
    }
}

package chancery.cli;

import chancery.briefing.Briefing;
import chancery.briefing.Keeping;
import chancery.briefing.order.SheetOrder;
import chancery.edit.Desk;
import chancery.edit.NewId;
import chancery.exchange.OutFile;
import chancery.model.KeptSheet;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery brief}: writes a dossier's briefing sheet, and keeps it in the dossier. */
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

    @Mixin
    private OrderOptions options;

    @Option(names = "--keep", negatable = true, defaultValue = "true", fallbackValue = "true", descriptionKey = "keep")
    private boolean keep;

    @Override
    public Integer call() {
        options.misuse().ifPresent(this::misuse);
        Clock clock = Clock.systemUTC();
        try (DossierFile dossier = DossierFile.open(file, keep ? Access.EDIT : Access.READ)) {
            Shelf shelf = dossier.shelf();
            SheetOrder order = options.order(shelf);
            if (order.head().marking() == null && shelf.dossier().marking() == null) {
                misuse(Words.say("cli.brief.unmarked"));
            }
            OutFile.check(output);
            Briefing.Format format = Briefing.Format.of(output);
            Caution.tell(shelf, spec.commandLine().getErr());
            Briefing briefing = new Briefing(clock);
            Briefing.Rendered sheet = briefing.render(shelf, order, format, Progress.NONE);
            Briefing.save(sheet.file(), output);
            say(Plain.line(shelf.dossier().title()), sheet);
            int limit = order.template().pages();
            if (limit > 0 && sheet.pages() > limit) {
                spec.commandLine().getErr().print(Words.say("cli.brief.long", limit) + "\n");
            }
            if (keep) {
                keep(dossier, order, sheet, clock);
            }
        }
        return ExitCode.FINE;
    }

    /** The sheet is written by then; that it cannot be kept is told, and is no failure. */
    private void keep(DossierFile dossier, SheetOrder order, Briefing.Rendered sheet, Clock clock) {
        PrintWriter out = spec.commandLine().getOut();
        if (dossier.readOnly()) {
            out.print(Words.say("cli.brief.not-kept", dossier.banner().orElse("")) + "\n");
            return;
        }
        String id = NewId.ofSheet(
                sheet.content().cover().title(),
                sheet.content().mark(),
                dossier.shelf().keptSheets().stream().map(KeptSheet::id).toList());
        Keeping keeping = Keeping.of(dossier.shelf(), id, order, sheet, clock);
        try {
            new Desk(dossier).keep(keeping.sheet(), sheet.file(), keeping.used());
            out.print(Words.say("cli.brief.kept", id) + "\n");
        } catch (DossierRefused refused) {
            out.print(Words.say("cli.brief.not-kept", String.valueOf(refused.getMessage())) + "\n");
        }
    }

    private void say(String title, Briefing.Rendered written) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Words.say("cli.brief.done", title, output, written.pages()) + "\n");
        if (written.dropped() > 0) {
            out.print(Words.say("cli.brief.dropped", written.dropped()) + "\n");
        }
    }

    private void misuse(String words) {
        throw new ParameterException(spec.commandLine(), words);
    }
}

package chancery.cli;

import chancery.edit.Desk;
import chancery.exchange.DossierContents;
import chancery.exchange.Finding;
import chancery.exchange.Founding;
import chancery.exchange.Importing;
import chancery.exchange.JsonImport;
import chancery.exchange.Outcome;
import chancery.store.DossierFile;
import chancery.store.backup.Backups;
import chancery.store.backup.Occasion;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery import}: brings a text into a dossier, which is made where there is none. All of it or nothing, and after a backup. */
@Command(name = "import")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class ImportCommand implements Callable<Integer> {

    private final Backups backups;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1", paramLabel = "IN", descriptionKey = "input")
    private Path input;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", descriptionKey = "format")
    private Format format;

    ImportCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public Integer call() {
        boolean made = !Files.exists(file);
        Importing.Result result = made ? Founding.of(file, input, Progress.NONE) : into();
        if (result instanceof Importing.Result.Refused refused) {
            throw refusal(refused.findings(), refused.more());
        }
        say((Importing.Result.Done) result, made);
        return ExitCode.FINE;
    }

    private Importing.Result into() {
        Outcome outcome = JsonImport.read(input, Progress.NONE);
        if (outcome instanceof Outcome.Refused refused) {
            return new Importing.Result.Refused(refused.findings(), refused.more());
        }
        DossierContents contents = ((Outcome.Accepted) outcome).contents();
        try (DossierFile dossier = DossierFile.open(file)) {
            if (dossier.readOnly()) {
                throw new Refusal(
                        Words.say("cli.import.read-only", file, dossier.banner().orElse("")));
            }
            Backups.Answer before = backups.make(dossier, Occasion.IMPORT, Progress.NONE);
            assert Backups.intact(before.backup());
            return Importing.into(new Desk(dossier), dossier.shelf(), contents, String.valueOf(input.getFileName()));
        }
    }

    private void say(Importing.Result.Done done, boolean made) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Words.say(made ? "cli.import.made" : "cli.import.done", file, done.added(), done.skipped()) + "\n");
        for (Importing.Renumbered source : done.renumbered()) {
            out.print(Words.say(
                            "cli.import.renumbered",
                            source.source().value(),
                            Integer.toString(source.from()),
                            Integer.toString(source.to()))
                    + "\n");
        }
    }

    /** One finding is told in the line itself; of several, the line tells how many. */
    private Refusal refusal(List<Finding> findings, int more) {
        if (findings.size() == 1 && more == 0) {
            return new Refusal(
                    Words.say("cli.import.refused.one", input, findings.get(0).text()));
        }
        List<String> details =
                new ArrayList<>(findings.stream().map(Finding::text).toList());
        if (more > 0) {
            details.add(Words.say("cli.import.more", more));
        }
        return new Refusal(Words.say("cli.import.refused", input, findings.size() + more), details);
    }
}

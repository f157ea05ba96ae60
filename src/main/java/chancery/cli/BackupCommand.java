package chancery.cli;

import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.backup.Backups;
import chancery.store.backup.Kept;
import chancery.store.backup.Occasion;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery backup}: makes a verified backup, and says where it is. */
@Command(name = "backup")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class BackupCommand implements Callable<Integer> {

    private final Backups backups;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            return list(out);
        }
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            Kept kept = backups.make(dossier, Occasion.ASKED, Progress.NONE).backup();
            out.print(kept.file() + "\n");
            return ExitCode.FINE;
        }
    }

    private int list(PrintWriter out) {
        List<Kept> all = backups.of(file, id());
        if (all.isEmpty()) {
            throw new Refusal(Words.say("cli.backup.none", file));
        }
        Columns table = new Columns();
        for (Kept kept : all) {
            table.row(
                    kept.made().toString().replace('T', ' '),
                    Words.say(Backups.intact(kept) ? "cli.backup.intact" : "cli.backup.damaged"),
                    kept.file().toString());
        }
        table.write(out);
        return ExitCode.FINE;
    }

    /** The dossier's id, or null where the file cannot say: what lay there before is listed then. */
    private @Nullable String id() {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            return dossier.shelf().dossier().id().value();
        } catch (DossierRefused unreadable) {
            return null;
        }
    }
}

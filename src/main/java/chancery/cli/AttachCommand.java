package chancery.cli;

import chancery.edit.Attaching;
import chancery.edit.Desk;
import chancery.exchange.text.FoundText;
import chancery.exchange.text.TextFile;
import chancery.model.Source;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery attach}: gives a source its text, and every passage that rests on it its place there. */
@Command(name = "attach")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class AttachCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1", paramLabel = "TEXTFILE", descriptionKey = "input")
    private Path input;

    @Option(names = "--source", paramLabel = "ID", required = true, descriptionKey = "source")
    private String source;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private @Nullable String encoding;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        FoundText text = TextFile.read(input, encoding, Progress.NONE);
        try (DossierFile dossier = DossierFile.open(file)) {
            if (dossier.readOnly() && !dryRun) {
                throw new Refusal(
                        Words.say("cli.import.read-only", file, dossier.banner().orElse("")));
            }
            Shelf shelf = dossier.shelf();
            Source to = named(shelf, source)
                    .orElseThrow(() -> new Refusal(Words.say("cli.attach.no-source", source, file)));
            @Nullable String original = to.sha256();
            Attaching attaching = Attaching.of(shelf, to.id(), text.text(), text.sha256());
            if (!dryRun) {
                Desk desk = new Desk(dossier);
                attaching.edit().ifPresent(desk::apply);
            }
            boolean same = Objects.equals(original, text.sha256());
            AttachReport report = new AttachReport(attaching, text, same, shelf);
            if (json) {
                report.json(spec.commandLine().getOut());
            } else {
                report.text(spec.commandLine().getOut());
            }
            return attaching.unsure().isEmpty() ? ExitCode.FINE : ExitCode.REVIEW;
        }
    }

    /** The source of an id, or of a number. */
    static Optional<Source> named(Shelf shelf, String word) {
        return shelf.sources().stream()
                .filter(one -> one.id().value().equals(word)
                        || Integer.toString(one.number()).equals(word))
                .findFirst();
    }
}

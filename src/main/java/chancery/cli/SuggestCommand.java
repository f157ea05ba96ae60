package chancery.cli;

import chancery.exchange.text.FoundFact;
import chancery.exchange.text.FoundFact.Field;
import chancery.exchange.text.FoundText;
import chancery.exchange.text.TextFile;
import chancery.model.Actor;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.suggest.Suggestions;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery suggest}: tells which dates, quotations and actors a text seems to hold. Changes nothing. */
@Command(name = "suggest")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class SuggestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TEXTFILE", descriptionKey = "input")
    private Path input;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private @Nullable LocalDate published;

    @Option(names = "--dossier", paramLabel = "FILE", descriptionKey = "dossier")
    private @Nullable Path dossier;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private @Nullable String encoding;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Actor> known = dossier == null ? List.of() : actors(dossier);
        FoundText text = TextFile.read(input, encoding, Progress.NONE);
        @Nullable LocalDate line = published == null ? found(text) : published;
        Suggestions suggestions = Suggestions.of(text.text(), line, known, Progress.NONE);
        SuggestReport report = new SuggestReport(suggestions);
        if (json) {
            report.json(spec.commandLine().getOut());
        } else {
            report.text(text.text(), spec.commandLine().getOut());
        }
        return ExitCode.FINE;
    }

    private static List<Actor> actors(Path file) {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            return dossier.shelf().actors();
        }
    }

    /** The day that the file itself says, where it says a whole one. */
    private static @Nullable LocalDate found(FoundText text) {
        String day = text.fact(Field.PUBLISHED).map(FoundFact::value).orElse("");
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}

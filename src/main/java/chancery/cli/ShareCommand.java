package chancery.cli;

import chancery.exchange.Sharing;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery share}: writes a copy for others, from the records alone, without texts that are not to be passed on. */
@Command(name = "share")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class ShareCommand implements Callable<Integer> {

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

    @ArgGroup(multiplicity = "1")
    private Texts texts;

    /** Which texts are left out: some, or all. */
    static final class Texts {

        @Option(names = "--without", paramLabel = "SOURCE", descriptionKey = "without")
        private List<String> without = List.of();

        @Option(names = "--without-texts", descriptionKey = "without-texts")
        private boolean all;
    }

    @Override
    public Integer call() {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            Shelf shelf = dossier.shelf();
            Set<Id<Source>> without = texts.all
                    ? shelf.sources().stream().map(Source::id).collect(Collectors.toSet())
                    : texts.without.stream()
                            .map(word -> AttachCommand.named(shelf, word)
                                    .map(Source::id)
                                    .orElseThrow(() -> new Refusal(Words.say("cli.attach.no-source", word, file))))
                            .collect(Collectors.toSet());
            long held = without.stream().filter(shelf::holdsText).count();
            Sharing.write(shelf, output, without, Progress.NONE);
            Caution.tell(shelf, spec.commandLine().getErr());
            spec.commandLine().getOut().print(Words.say("cli.share.done", output, held) + "\n");
        }
        return ExitCode.FINE;
    }
}

package chancery.cli;

import chancery.edit.Adding;
import chancery.edit.Desk;
import chancery.edit.NewId;
import chancery.exchange.text.FoundFact;
import chancery.exchange.text.FoundFact.Field;
import chancery.exchange.text.FoundText;
import chancery.exchange.text.TextFile;
import chancery.model.EntryKind;
import chancery.model.Grade;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.store.DossierFile;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.work.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
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

/** {@code chancery add}: adds a source with its text. What the text's file says of it counts where the command says nothing. */
@Command(name = "add")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli fills the fields, and acts on some by itself.
final class AddCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--article", paramLabel = "PATH", required = true, descriptionKey = "article")
    private Path article;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "TEXT", descriptionKey = "publisher")
    private @Nullable String publisher;

    @Option(names = "--author", paramLabel = "TEXT", descriptionKey = "author")
    private @Nullable String author;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private @Nullable Edtf published;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "url")
    private @Nullable String url;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language")
    private @Nullable String language;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "article", descriptionKey = "kind")
    private SourceKind kind;

    @Option(names = "--grade", paramLabel = "GRADE", defaultValue = "F6", descriptionKey = "grade")
    private Grade grade;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private @Nullable String encoding;

    @Option(names = "--again", descriptionKey = "again")
    private boolean again;

    @Override
    public Integer call() {
        FoundText text = TextFile.read(article, encoding, Progress.NONE);
        try (DossierFile dossier = DossierFile.open(file)) {
            if (dossier.readOnly()) {
                throw new Refusal(
                        Words.say("cli.import.read-only", file, dossier.banner().orElse("")));
            }
            Optional<Source> known =
                    again ? Optional.empty() : Adding.known(dossier.shelf(), text.text(), text.sha256());
            known.ifPresent(source -> {
                throw new Refusal(Words.say(
                        "cli.add.known", article, source.number(), source.id().value()));
            });
            Source source = source(text, Adding.nextNumber(dossier.shelf()));
            new Desk(dossier).apply(Adding.of(source, text.text()));
            tell(source, text);
        }
        return ExitCode.FINE;
    }

    private Source source(FoundText text, int number) {
        @Nullable String called = either(title, text, Field.TITLE);
        @Nullable String day = published == null ? found(text, Field.PUBLISHED) : null;
        return new Source(
                NewId.of(EntryKind.SOURCE, Objects.requireNonNullElse(called, "")),
                number,
                called,
                either(publisher, text, Field.PUBLISHER),
                either(author, text, Field.AUTHOR),
                day == null ? published : Edtf.parse(day),
                either(language, text, Field.LANGUAGE),
                either(url, text, Field.URL),
                kind,
                grade,
                null,
                text.sha256(),
                1);
    }

    private static @Nullable String either(@Nullable String given, FoundText text, Field field) {
        return given == null ? found(text, field) : given.isBlank() ? null : given.strip();
    }

    private static @Nullable String found(FoundText text, Field field) {
        return text.fact(field).map(FoundFact::value).orElse(null);
    }

    private void tell(Source source, FoundText text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Words.say("cli.add.done", source.number(), source.id().value(), text.length()) + "\n");
        say(out, text, Field.TITLE, source.title());
        say(out, text, Field.PUBLISHER, source.publisher());
        say(out, text, Field.AUTHOR, source.author());
        say(
                out,
                text,
                Field.PUBLISHED,
                source.published() == null ? null : source.published().text());
        say(out, text, Field.LANGUAGE, source.language());
        say(out, text, Field.URL, source.url());
        TextNotes.print(text, out);
    }

    /** A field with what it holds, and where that was found; nothing of one that is empty. */
    private static void say(PrintWriter out, FoundText text, Field field, @Nullable String value) {
        if (value != null) {
            String where = text.fact(field)
                    .filter(fact -> fact.value().equals(value))
                    .map(fact -> Words.say("cli.add.found", Plain.line(fact.where())))
                    .orElse("");
            String name = Words.say("cli.add.field." + field.word().toLowerCase(Locale.ROOT));
            out.print("  " + name + " ".repeat(Math.max(1, 12 - name.length())) + Plain.line(value) + where + "\n");
        }
    }
}

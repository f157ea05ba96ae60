package chancery.cli;

import chancery.briefing.Paper;
import chancery.briefing.compose.Tongue;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.Head;
import chancery.briefing.order.Layout;
import chancery.briefing.order.OrderText;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.sheet.SectionKind;
import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.KeptSheet;
import chancery.model.Marking;
import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is asked of a sheet on the command line: each option takes the place of what a saved order, or the template, has. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class OrderOptions {

    @Option(names = "--order", paramLabel = "NAME", descriptionKey = "order")
    private @Nullable String saved;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "template")
    private @Nullable Template template;

    @Option(names = "--section", paramLabel = "NAME", arity = "1..*", descriptionKey = "section")
    private List<SectionKind> sections = List.of();

    @Option(names = "--as-of", paramLabel = "WHEN", descriptionKey = "as-of")
    private @Nullable AsOf asOf;

    @Option(names = "--cut-off", paramLabel = "DAY", descriptionKey = "cut-off")
    private @Nullable LocalDate cutOff;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to")
    private @Nullable LocalDate to;

    @Option(names = "--actor", paramLabel = "ACTOR", descriptionKey = "actor")
    private List<String> actors = List.of();

    @Option(names = "--issue", paramLabel = "ISSUE", descriptionKey = "issue")
    private List<String> issues = List.of();

    @Option(names = "--since", paramLabel = "SHEET", descriptionKey = "since")
    private @Nullable String since;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
    private @Nullable String title;

    @Option(names = "--audience", paramLabel = "TEXT", descriptionKey = "audience")
    private @Nullable String audience;

    @Option(names = "--author", paramLabel = "TEXT", descriptionKey = "author")
    private @Nullable String author;

    @Option(names = "--reviewer", paramLabel = "TEXT", descriptionKey = "reviewer")
    private @Nullable String reviewer;

    @ArgGroup
    private @Nullable Marked marked;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "paper")
    private @Nullable Paper paper;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language")
    private @Nullable String language;

    @Option(names = "--without-notes", descriptionKey = "without-notes")
    private boolean withoutNotes;

    /** Who may see it: a colour, or other words. */
    static final class Marked {

        @Option(names = "--tlp", paramLabel = "COLOUR", descriptionKey = "tlp")
        private @Nullable Marking tlp;

        @Option(names = "--marking", paramLabel = "TEXT", descriptionKey = "marking")
        private @Nullable String words;

        private @Nullable Marking marking() {
            return words == null ? tlp : new Marking(words);
        }
    }

    /** What is misused however the dossier looks, in words; nothing where all is well. */
    Optional<String> misuse() {
        if (from != null && to != null && to.isBefore(from)) {
            return Optional.of(Words.say("cli.picture.days", from, to));
        }
        if (marked != null && marked.words != null && marked.words.isBlank()) {
            return Optional.of(Words.say("cli.brief.blank-marking"));
        }
        if (sections.stream().distinct().count() < sections.size()) {
            return Optional.of(Words.say("cli.brief.twice"));
        }
        if (language != null && !tag(language)) {
            return Optional.of(Words.say("cli.brief.language", language));
        }
        if (language != null && !Tongue.speaks(language)) {
            return Optional.of(Words.say("cli.brief.language.unknown", language));
        }
        return Optional.empty();
    }

    /** The order, for a dossier; refuses what it names and the dossier does not have. */
    SheetOrder order(Shelf shelf) {
        SheetOrder order = saved == null ? SheetOrder.of(Template.TWO_PAGE) : saved(shelf, saved);
        if (template != null) {
            order = order.withTemplate(template);
        }
        if (!sections.isEmpty()) {
            order = order.withSections(sections);
        }
        order = order.withScope(scope(shelf, order.scope()))
                .withHead(head(order.head()))
                .withLayout(layout(order.layout()));
        return since == null ? order : told(order, sheet(shelf, since).id());
    }

    /** An order that tells the changes has the section that tells them. */
    private static SheetOrder told(SheetOrder order, String sheet) {
        List<SectionKind> sections = new ArrayList<>(order.sections());
        if (!sections.contains(SectionKind.CHANGES)) {
            int end = sections.indexOf(SectionKind.SOURCES);
            sections.add(end < 0 ? sections.size() : end, SectionKind.CHANGES);
        }
        return order.withSections(sections).withSince(sheet);
    }

    private static SheetOrder saved(Shelf shelf, String name) {
        return shelf.memento(Memento.Kind.SHEET, name)
                .map(memento -> OrderText.read(memento.body()))
                .orElseThrow(() -> {
                    List<String> names = shelf.mementos(Memento.Kind.SHEET).stream()
                            .map(memento -> Plain.line(memento.name()))
                            .toList();
                    return new Refusal(
                            names.isEmpty()
                                    ? Words.say("cli.brief.no-orders", name)
                                    : Words.say("cli.brief.no-order", name, String.join(", ", names)));
                });
    }

    /** The kept sheet of an id, or of the mark on its pages, or the last one. */
    static KeptSheet sheet(Shelf shelf, String word) {
        List<KeptSheet> kept = shelf.keptSheets();
        if (kept.isEmpty()) {
            throw new Refusal(Words.say("cli.sheets.none"));
        }
        return "last".equals(word)
                ? kept.get(0)
                : kept.stream()
                        .filter(sheet -> sheet.id().equals(word)
                                || sheet.mark().filter(word::equalsIgnoreCase).isPresent())
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Words.say("cli.sheets.no-sheet", word)));
    }

    private Scope scope(Shelf shelf, Scope before) {
        LocalDate first = or(from, before.from());
        LocalDate last = or(to, before.to());
        if (first != null && last != null && last.isBefore(first)) {
            throw new Refusal(Words.say("cli.picture.days", first, last));
        }
        return new Scope(
                first,
                last,
                actors.isEmpty() ? before.actors() : actors(shelf),
                issues.isEmpty() ? before.issues() : issues(shelf),
                or(asOf, before.asOf()),
                or(cutOff, before.cutOff()));
    }

    private Head head(Head before) {
        return new Head(
                or(title, before.title()),
                or(audience, before.audience()),
                or(author, before.author()),
                or(reviewer, before.reviewer()),
                or(marked == null ? null : marked.marking(), before.marking()));
    }

    private Layout layout(Layout before) {
        return new Layout(
                Objects.requireNonNullElse(paper, before.paper()),
                or(language, before.language()),
                before.notes() && !withoutNotes);
    }

    private List<Id<Actor>> actors(Shelf shelf) {
        List<Actor> all = shelf.actors();
        return actors.stream()
                .map(word -> one(
                        all,
                        actor -> actor.id().value().equals(word)
                                || Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                                        .anyMatch(word::equalsIgnoreCase),
                        "cli.brief.no-actor",
                        word))
                .map(Actor::id)
                .distinct()
                .toList();
    }

    private List<Id<Issue>> issues(Shelf shelf) {
        List<Issue> all = shelf.issues();
        return issues.stream()
                .map(word -> one(
                        all,
                        issue ->
                                issue.id().value().equals(word) || issue.title().equalsIgnoreCase(word),
                        "cli.brief.no-issue",
                        word))
                .map(Issue::id)
                .distinct()
                .toList();
    }

    private static <T> T one(List<T> all, Predicate<T> called, String key, String word) {
        return all.stream().filter(called).findFirst().orElseThrow(() -> new Refusal(Words.say(key, word)));
    }

    private static boolean tag(String language) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(language)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}

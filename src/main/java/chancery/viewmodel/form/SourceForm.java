package chancery.viewmodel.form;

import chancery.anchor.TextForm;
import chancery.edit.Attaching;
import chancery.edit.NewId;
import chancery.exchange.text.FoundFact.Field;
import chancery.exchange.text.FoundText;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.text.Opening;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a source. Its text may be pasted in; every passage that rests on it then takes its place in it, and the
 * text's own characters.
 */
final class SourceForm implements RecordForm {

    /** A text area takes no more UTF-16 units without a wait that is felt. */
    private static final int MOST_SHOWN = 20_000;

    private static final int MOST_BEGINNING = 50;

    private final @Nullable Source before;
    private final WordsField title = WordsField.line("title", Words.say("form.field.title"));
    private final ChoiceField<SourceKind> kind =
            new ChoiceField<>("kind", Words.say("form.field.kind"), Segments.words(SourceKind.values()), false);
    private final WordsField publisher = WordsField.line("publisher", Words.say("form.field.publisher"));
    private final WordsField author = WordsField.line("author", Words.say("form.field.author"));
    private final WhenField published = WhenField.valueAlone("published", Words.say("form.field.published"));
    private final WordsField language = WordsField.line("language", Words.say("form.field.language"));
    private final WordsField url = WordsField.line("url", Words.say("form.field.url"));
    private final ChoiceField<Reliability> reliability =
            new ChoiceField<>("reliability", Words.say("form.field.reliability"), Segments.reliabilities(), false);
    private final ChoiceField<Integer> credibility =
            new ChoiceField<>("credibility", Words.say("form.field.credibility"), Segments.credibilities(), false);
    private final PickField<Id<Source>> relays;
    private final @Nullable FoundText found;
    private final WordsField text = WordsField.prose("text", Words.say("form.field.text"), 7);

    SourceForm(Ground ground, @Nullable Source before) {
        this(ground, before, null);
    }

    /** @param found a text that is brought in as the source's, or null where it may be pasted here */
    SourceForm(Ground ground, @Nullable Source before, @Nullable FoundText found) {
        this.before = before;
        this.found = found;
        relays = new PickField<>(
                "relays",
                Words.say("form.field.relays"),
                Offers.sources(ground.contents()).stream()
                        .filter(offer -> before == null || !offer.value().equals(before.id()))
                        .toList(),
                Making.RECORD);
        language.setHint(ground.contents().dossier().language());
        text.setHint(Words.say("form.source.text.hint"));
        kind.with(SourceKind.ARTICLE);
        Grade grade = before == null ? Grade.UNKNOWN : before.grade();
        reliability.with(grade.reliability());
        credibility.with(grade.credibility());
        if (before != null) {
            title.with(before.title());
            kind.with(before.kind());
            publisher.with(before.publisher());
            author.with(before.author());
            published.with(before.published());
            language.with(before.language());
            url.with(before.url());
            relays.with(before.relays());
            hold(ground.text());
        }
        if (found != null) {
            fill(found);
        }
    }

    /** A text too long to be worked on in a form is told of, and what is pasted takes its place. */
    private void hold(@Nullable String held) {
        if (held == null || held.length() <= MOST_SHOWN) {
            text.with(held);
        } else {
            text.setHint(Words.say("form.source.text.instead"));
            text.setOrigin(Words.say("form.source.text.long", held.codePointCount(0, held.length()), beginning(held)));
        }
    }

    private static String beginning(String held) {
        String line = held.stripLeading().lines().findFirst().orElse("");
        return Opening.of(line, MOST_BEGINNING);
    }

    /** Fills in what a text's file says of it, with where it says so. */
    private void fill(FoundText from) {
        from.facts().forEach(fact -> {
            FormField field = field(fact.field());
            if (field == published) {
                published
                        .valueProperty()
                        .set(published.with(Edtf.parse(fact.value())).value());
            } else {
                ((WordsField) field).textProperty().set(fact.value());
            }
            field.setOrigin(Words.say("form.source.found", fact.where()));
        });
    }

    private FormField field(Field of) {
        return switch (of) {
            case TITLE -> title;
            case PUBLISHER -> publisher;
            case AUTHOR -> author;
            case PUBLISHED -> published;
            case LANGUAGE -> language;
            case URL -> url;
        };
    }

    @Override
    public List<List<FormField>> lines() {
        List<List<FormField>> lines = new ArrayList<>(List.of(
                List.of(title),
                List.of(publisher, kind),
                List.of(author, published),
                List.of(reliability, credibility),
                List.of(relays, language),
                List.of(url)));
        if (found == null) {
            lines.add(List.of(text));
        }
        return lines;
    }

    @Override
    public Entry write(Drafting drafting) {
        Id<Source> id = before == null ? NewId.of(EntryKind.SOURCE, title.words()) : before.id();
        String pasted = text.textProperty().get();
        boolean attached = found == null && text.changed() && !text.blank();
        Id<Source> repeated = relays.value(drafting::source);
        if (found != null) {
            drafting.hold(id, found.text());
        } else if (attached) {
            String normalised = TextForm.normalise(pasted);
            drafting.hold(id, normalised);
            if (before != null) {
                settle(before, normalised, drafting);
            }
        }
        return new Source(
                id,
                before == null ? drafting.nextSource() : before.number(),
                title.wordsOrNull(),
                publisher.wordsOrNull(),
                author.wordsOrNull(),
                published.edtf(),
                language.wordsOrNull(),
                url.wordsOrNull(),
                kind.value(),
                new Grade(reliability.value(), credibility.value()),
                repeated,
                found != null
                        ? found.sha256()
                        : attached ? Digest.sha256(pasted) : before == null ? null : before.sha256(),
                before == null ? 1 : before.nextPassage());
    }

    /** Lets every passage of the source take its place in the text that was attached. */
    private void settle(Source source, String text, Drafting drafting) {
        Attaching.of(drafting.shelf(), source.id(), text, null)
                .changes()
                .forEach(change -> change.recordAfter()
                        .filter(entry -> entry.entryKind() != EntryKind.SOURCE)
                        .ifPresent(drafting::put));
    }
}

package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.Confidence;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.text.Words;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WordsField;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked about a note. It is on whatever is chosen, or on the dossier as a whole. */
final class NoteForm implements RecordForm {

    private final @Nullable Note before;
    private final Id<? extends Entry> on;
    private final ChoiceField<NoteKind> kind =
            new ChoiceField<>("kind", Words.say("form.field.kind"), Segments.words(NoteKind.values()), false);
    private final WordsField text =
            WordsField.prose("text", Words.say("form.field.note"), 4).required();
    private final PickField<Likelihood> likelihood =
            new PickField<>("likelihood", Words.say("form.field.likelihood"), Offers.likelihoods(), Making.NOTHING);
    private final ChoiceField<Confidence> confidence =
            new ChoiceField<>("confidence", Words.say("form.field.confidence"), Segments.confidences(), true);
    private final WordsField author = WordsField.line("author", Words.say("form.field.author"));

    NoteForm(Ground ground, @Nullable Note before) {
        this.before = before;
        Dossier dossier = ground.contents().dossier();
        likelihood.setHint(Words.say("form.likelihood.hint"));
        if (before == null) {
            on = Optional.ofNullable(ground.chosen())
                    .<Id<? extends Entry>>map(Entry::id)
                    .orElse(dossier.id());
            kind.with(NoteKind.REMARK);
            author.with(dossier.author());
        } else {
            on = before.on();
            kind.with(before.kind());
            text.with(before.text());
            likelihood.with(before.likelihood());
            confidence.with(before.confidence());
            author.with(before.author());
        }
    }

    /** A new note that begins with some words; they count as none of the user's. */
    NoteForm(Ground ground, String words) {
        this(ground, (Note) null);
        text.with(words);
    }

    @Override
    public List<List<FormField>> lines() {
        return List.of(List.of(kind), List.of(text), List.of(likelihood, confidence), List.of(author));
    }

    @Override
    public Entry write(Drafting drafting) {
        return new Note(
                before == null ? NewId.of(EntryKind.NOTE, text.words()) : before.id(),
                kind.value(),
                on,
                text.words(),
                likelihood.value(name -> Likelihood.LIKELY),
                confidence.valueOrNull(),
                author.wordsOrNull(),
                before == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : before.time());
    }
}

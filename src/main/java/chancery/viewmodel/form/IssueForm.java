package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Issue;
import chancery.text.Words;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.WordsField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about an issue. */
final class IssueForm implements RecordForm {

    private final @Nullable Issue before;
    private final WordsField title =
            WordsField.line("title", Words.say("form.field.title")).required();
    private final WordsField question = WordsField.prose("question", Words.say("form.field.question"), 2);
    private final WordsField minus = WordsField.line("minus", Words.say("form.field.minus"));
    private final WordsField plus = WordsField.line("plus", Words.say("form.field.plus"));

    IssueForm(@Nullable Issue before) {
        this.before = before;
        question.setHint(Words.say("form.question.hint"));
        if (before != null) {
            title.with(before.title());
            question.with(before.question());
            minus.with(before.minus());
            plus.with(before.plus());
        }
    }

    @Override
    public List<List<FormField>> lines() {
        return List.of(List.of(title), List.of(question), List.of(minus, plus));
    }

    @Override
    public Entry write(Drafting drafting) {
        return new Issue(
                before == null ? NewId.of(EntryKind.ISSUE, title.words()) : before.id(),
                title.words(),
                question.blank() ? title.words() : question.words(),
                minus.wordsOrNull(),
                plus.wordsOrNull());
    }
}

package chancery.viewmodel.form;

import chancery.anchor.Folding;
import chancery.anchor.TextForm;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.model.Span;
import chancery.text.Words;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WordsField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a form that say on which passages a record rests: a source, a paragraph, the source's own words. Where the text
 * is held, the words are looked for in it and their place follows; where it is not, they are taken as they were typed, and their
 * place counts as not known, which is written as a beginning at 0 (see decision 0015).
 */
final class PassageRows {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final Ground ground;
    private final RowsField field;
    private final Map<Row, Passage> known = new HashMap<>();
    private final Map<Row, Line> lines = new HashMap<>();
    private final Map<Row, Span> places = new HashMap<>();

    private record Line(PickField<Id<Source>> source, WordsField paragraph, WordsField words) {}

    PassageRows(Ground ground, String label, String more) {
        this.ground = ground;
        this.field = new RowsField("passages", label, more, () -> row(line(null)));
    }

    /** The lines. */
    RowsField field() {
        return field;
    }

    /** With the passages of a record to begin with. */
    PassageRows with(List<Passage> passages) {
        List<Row> rows = new ArrayList<>();
        for (Passage passage : passages) {
            Line line = line(passage.source());
            line.paragraph().with(String.valueOf(passage.paragraph()));
            line.words().with(passage.exact());
            if (passage.key() != null) {
                line.words().setHint(Words.say("form.passage.key", passage.key()));
            }
            Row row = row(line);
            known.put(row, passage);
            rows.add(row);
        }
        field.with(rows);
        return this;
    }

    /** With one empty line, of a source where one is given. */
    PassageRows begun(@Nullable Id<Source> source) {
        field.with(List.of(row(line(source))));
        return this;
    }

    /** With the stretch of a text that was marked: it keeps its place, wherever else its words stand. */
    PassageRows marked(Marked stretch) {
        List<Row> rows = new ArrayList<>(List.of(placed(stretch.source(), stretch.span(), stretch.words())));
        if (stretch.proposed() != null) {
            stretch.proposed().further().forEach(part -> rows.add(placed(stretch.source(), part.span(), part.words())));
        }
        field.with(rows);
        return this;
    }

    private Row placed(Id<Source> source, Span place, String words) {
        Line line = line(source);
        line.words().with(words);
        Row row = row(line);
        places.put(row, place);
        return row;
    }

    /** Whether the lines are as they were. */
    boolean asBefore() {
        return !field.changed();
    }

    /** The passages the lines describe; a line that was not touched stays what it was, any other gets a number of its own. */
    List<Passage> write(Drafting drafting) {
        List<Passage> passages = new ArrayList<>();
        for (Row row : field.rows()) {
            Line line = lines.get(row);
            Passage before = known.get(row);
            if (line == null || bare(line) && before == null) {
                continue;
            }
            boolean touched = row.fields().stream().anyMatch(chancery.viewmodel.field.FormField::changed);
            Span place = touched ? null : places.get(row);
            Passage passage = before != null && !touched
                    ? before
                    : place == null ? written(line, drafting) : placed(line, place, drafting);
            if (passage != null) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** A line in which only a source stands, as a form fills it in beforehand, asks for nothing. */
    private static boolean bare(Line line) {
        return line.paragraph().blank() && line.words().blank();
    }

    private @Nullable Passage written(Line line, Drafting drafting) {
        Id<Source> source = line.source().value(drafting::source);
        if (source == null) {
            drafting.fault(line.source(), Words.say("form.passage.source"));
            return null;
        }
        int paragraph =
                line.paragraph().blank() ? 0 : Integer.parseInt(line.paragraph().words());
        String text = drafting.text(source);
        return text == null
                ? typed(line, drafting, source, paragraph)
                : found(line, drafting, source, paragraph, new Located(text));
    }

    /** The passage of a place that was marked in the text as it is held. */
    private static @Nullable Passage placed(Line line, Span place, Drafting drafting) {
        Id<Source> source = line.source().value(drafting::source);
        String text = source == null ? null : drafting.text(source);
        return source == null || text == null ? null : drafting.passage(source, place, new Located(text));
    }

    private static @Nullable Passage typed(Line line, Drafting drafting, Id<Source> source, int paragraph) {
        if (line.words().blank()) {
            drafting.fault(line.words(), Words.say("form.passage.words"));
        } else if (paragraph == 0) {
            drafting.fault(line.paragraph(), Words.say("form.passage.paragraph"));
        } else {
            String exact = TextForm.normalise(line.words().words());
            Span span = new Span(0, exact.codePointCount(0, exact.length()));
            return new Passage(
                    source,
                    drafting.nextPassage(source),
                    paragraph,
                    span,
                    exact,
                    null,
                    null,
                    null,
                    Folding.sha256(exact));
        }
        return null;
    }

    private static @Nullable Passage found(
            Line line, Drafting drafting, Id<Source> source, int paragraph, Located text) {
        Span whole = text.paragraph(paragraph);
        if (paragraph > 0 && whole == null) {
            drafting.fault(line.paragraph(), Words.say("form.passage.paragraph.none"));
            return null;
        }
        if (line.words().blank() && whole != null) {
            return text.passage(source, drafting.nextPassage(source), whole);
        }
        List<Span> all = text.find(TextForm.normalise(line.words().words()));
        List<Span> places = all.stream()
                .filter(place -> paragraph == 0 || text.paragraph(place) == paragraph)
                .toList();
        if (places.size() == 1) {
            return text.passage(source, drafting.nextPassage(source), places.get(0));
        }
        if (all.isEmpty()) {
            drafting.fault(line.words(), Words.say("form.passage.absent"));
        } else if (places.isEmpty()) {
            drafting.fault(line.paragraph(), Words.say("form.passage.elsewhere", told(all, text)));
        } else if (paragraph == 0) {
            drafting.fault(line.paragraph(), Words.say("form.passage.several", told(all, text)));
        } else {
            drafting.fault(line.words(), Words.say("form.passage.twice"));
        }
        return null;
    }

    private static String told(List<Span> places, Located text) {
        return places.stream()
                .map(text::paragraph)
                .distinct()
                .map(number -> "¶" + number)
                .collect(Collectors.joining(", "));
    }

    private Line line(@Nullable Id<Source> source) {
        PickField<Id<Source>> from = new PickField<>(
                        "source", Words.say("form.field.source"), Offers.sources(ground.contents()), Making.RECORD)
                .with(source);
        WordsField paragraph = WordsField.line("paragraph", Words.say("form.field.paragraph"))
                .narrow()
                .obeying(words -> NUMBER.matcher(words).matches() ? null : Words.say("form.number"));
        WordsField words = WordsField.prose("exact", "", 2);
        words.setHint(Words.say("form.passage.words.hint"));
        return new Line(from, paragraph, words);
    }

    private Row row(Line line) {
        Row row = new Row(List.of(line.source(), line.paragraph(), line.words()));
        lines.put(row, line);
        return row;
    }
}

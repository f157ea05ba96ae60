package chancery.viewmodel.form;

import chancery.anchor.CodePoints;
import chancery.anchor.Folding;
import chancery.anchor.Paragraphs;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a source, in which words are looked for: as they stand, or but for quotation marks, dashes and spaces. */
final class Located {

    /** So many characters are kept before and after a passage. */
    private static final int AROUND = 32;

    private final CodePoints text;
    private final Paragraphs paragraphs;
    private @Nullable String folded;

    /** @param text normalised */
    Located(String text) {
        this.text = CodePoints.of(text);
        this.paragraphs = Paragraphs.of(this.text);
    }

    /** Every place where words stand, in order. */
    List<Span> find(String words) {
        String wanted = Folding.fold(words);
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        if (folded == null) {
            folded = Folding.fold(text.text());
        }
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            found.add(text.span(at, at + wanted.length()));
        }
        return found;
    }

    /** The paragraph a place begins in. */
    int paragraph(Span span) {
        return paragraphs.at(span.start());
    }

    /** Where a paragraph stands, or null where there is none of this number. */
    @Nullable
    Span paragraph(int number) {
        return number < 1 || number > paragraphs.count() ? null : paragraphs.span(number);
    }

    /** The passage of a place, with the text's own characters. */
    Passage passage(Id<Source> source, int number, Span span) {
        String exact = text.slice(span);
        int before = Math.max(0, span.start() - AROUND);
        int after = Math.min(text.length(), span.end() + AROUND);
        return new Passage(
                source,
                number,
                paragraph(span),
                span,
                exact,
                before == span.start() ? "" : text.slice(new Span(before, span.start())),
                after == span.end() ? "" : text.slice(new Span(span.end(), after)),
                null,
                Folding.sha256(exact));
    }

    /** Whether a passage has the text's own characters where it stands. */
    boolean says(Passage passage) {
        return text.holds(passage.span()) && text.slice(passage.span()).equals(passage.exact());
    }
}

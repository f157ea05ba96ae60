package chancery.viewmodel.form;

import chancery.edit.Edit;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.Span;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The next part of a quote into which its source breaks. */
public final class QuotePart {

    private QuotePart() {}

    /**
     * Has a quote rest on one more stretch of a text, in the order of the text. Its words follow where they were those of its
     * passages. Reads from the file: not for the JavaFX thread.
     *
     * @return nothing where it rests on the stretch already, or the text is not held
     */
    public static Optional<Edit> added(Shelf shelf, Id<Quote> id, Id<Source> source, Span span) {
        Quote quote = shelf.quote(id).orElseThrow();
        String text = shelf.text(source).orElse(null);
        if (text == null || quote.passages().stream().anyMatch(part -> stands(part, source, span))) {
            return Optional.empty();
        }
        Drafting drafting = new Drafting(shelf);
        List<Passage> parts = new ArrayList<>(quote.passages());
        parts.add(drafting.passage(source, span, new Located(text)));
        if (parts.stream().allMatch(part -> part.source().equals(source))) {
            parts.sort(Comparator.comparingInt(part -> part.span().start()));
        }
        drafting.put(quote.withText(words(quote, parts)).withPassages(parts));
        return drafting.edit(Words.say("form.edit.part", parts.size()));
    }

    private static boolean stands(Passage part, Id<Source> source, Span span) {
        return part.source().equals(source) && part.span().equals(span);
    }

    private static String words(Quote quote, List<Passage> parts) {
        boolean verbatim = quote.kind() != QuoteKind.REPORTED && quote.text().equals(joined(quote.passages()));
        return verbatim ? joined(parts) : quote.text();
    }

    private static String joined(List<Passage> parts) {
        return parts.stream()
                .map(Passage::exact)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(QuoteForm.BETWEEN));
    }
}

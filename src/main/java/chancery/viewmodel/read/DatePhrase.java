package chancery.viewmodel.read;

import chancery.model.Basis;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.When;
import chancery.time.read.DateReader;
import chancery.time.read.Reading;
import chancery.viewmodel.when.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates that the words of a text tell, counted from the day the text was published. */
final class DatePhrase {

    private static final int MOST = 7;
    private static final String OPEN = "/..";
    private static final Pattern WORD = Pattern.compile("\\p{N}+:\\p{N}+|[\\p{L}\\p{N}’'-]+");

    /** Only a phrase with one of these tells a date that is worth taking: "one" or "second" alone does not. */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?i).*\\b(january|february|march|april|may \\d|\\d may|june|july|august|september|october|november|december"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|ago|(19|20)\\d\\d"
                    + "|(last|next|this) (week|month|year|weekend))\\b.*");

    private final @Nullable Dateline dateline;
    private final DateReader reader;

    /** @param dateline the day the text was published, or null */
    DatePhrase(@Nullable Dateline dateline) {
        this.dateline = dateline;
        this.reader = dateline == null ? DateReader.undated() : DateReader.of(dateline.day());
    }

    /** What some words tell as a whole; their wording alone where they are not understood. */
    When whole(String words) {
        return understood(words).orElseGet(() -> new When(words, null, When.UNDATED.bounds(), null, null, null, null));
    }

    /**
     * The first date that is told in a sentence, in the longest words that tell it. How long something has lasted, such as
     * "since June", counts only where nothing else is told.
     */
    When in(String sentence) {
        List<When> told = all(sentence);
        return told.stream()
                .filter(when -> when.edtf() == null || !when.edtf().text().endsWith(OPEN))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .orElse(When.UNDATED);
    }

    private List<When> all(String sentence) {
        List<MatchResult> words = WORD.matcher(sentence).results().toList();
        List<When> told = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int next = first + 1;
            for (int last = Math.min(words.size(), first + MOST) - 1; last >= first; last--) {
                String phrase = sentence.substring(
                        words.get(first).start(), words.get(last).end());
                Optional<When> when = CALENDAR.matcher(phrase).matches() ? understood(phrase) : Optional.empty();
                if (when.isPresent()) {
                    told.add(when.get());
                    next = last + 1;
                    break;
                }
            }
            first = next;
        }
        return told;
    }

    private Optional<When> understood(String words) {
        return reader.read(words).match(meaning -> Optional.of(when(meaning)), none -> Optional.empty());
    }

    private When when(Reading.Understood meaning) {
        boolean counted = meaning.offset() != null && dateline != null && dateline.anchor() != null;
        Id<? extends Entry> anchor = counted && dateline != null ? dateline.anchor() : null;
        return new When(
                meaning.wording(),
                meaning.value(),
                meaning.bounds(),
                Basis.valueOf(meaning.grounds().name()),
                null,
                anchor,
                counted ? meaning.offset() : null);
    }
}

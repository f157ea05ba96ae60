package chancery.viewmodel.read;

import chancery.anchor.Oddity;
import chancery.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a line has that cannot be seen, or makes others be seen where they do not stand.
 *
 * @param first where the first of these characters stands
 * @param brief how many there are, in words
 * @param full what they are, a line for each kind of them
 */
public record Unseen(Stretch first, String brief, String full) {

    /** A line may be a whole text; what is odd further on is found when such a text is brought in. */
    private static final int LONGEST = 20_000;

    /** Where a word may be broken: common in pages of the web, and harmless. */
    private static final int SOFT_HYPHEN = 0xAD;

    /** What a line has, if anything. */
    public static Optional<Unseen> in(ReadingText text, Stretch line) {
        String words = text.slice(new Stretch(line.from(), Math.min(line.to(), line.from() + LONGEST)));
        List<Oddity> odd = Oddity.of(words).stream()
                .filter(one -> one.codePoint() != SOFT_HYPHEN)
                .toList();
        if (odd.isEmpty()) {
            return Optional.empty();
        }
        int at = line.from() + words.offsetByCodePoints(0, odd.get(0).at());
        String kinds = odd.stream()
                .map(one -> Words.say("reader.unseen." + one.kind().name().toLowerCase(Locale.ROOT), one.code()))
                .distinct()
                .collect(Collectors.joining("\n"));
        int end = at + Character.charCount(odd.get(0).codePoint());
        return Optional.of(new Unseen(new Stretch(at, end), Words.say("reader.unseen", odd.size()), kinds));
    }
}

package chancery.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source that a record rests on. Where the words are a quotation, or the source's text is held, it keeps the
 * source's own characters; otherwise only the first words to look for, the length and a hash.
 *
 * @param number its number in the source, from 1, given once, never reused
 * @param paragraph the non-empty line it begins in, from 1
 * @param exact the source's own characters, or null
 * @param before up to 32 code points before it, or null where the text is not held
 * @param after up to 32 code points after it, or null where the text is not held
 * @param key the first words of it where {@code exact} is null, otherwise null
 * @param sha256 of the UTF-8 bytes of its folded text, lower-case hexadecimal
 */
public record Passage(
        Id<Source> source,
        int number,
        int paragraph,
        Span span,
        @Nullable String exact,
        @Nullable String before,
        @Nullable String after,
        @Nullable String key,
        String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses numbers below 1, words whose length is not the span's, and a passage with neither words nor a key. */
    public Passage {
        if (number < 1 || paragraph < 1) {
            throw new IllegalArgumentException("passages and paragraphs are numbered from 1");
        }
        if (exact != null && exact.codePointCount(0, exact.length()) != span.length()) {
            throw new IllegalArgumentException("passage " + number + " has words of another length than its span");
        }
        if ((exact == null) == (key == null)) {
            throw new IllegalArgumentException("passage " + number + " needs either its words or a key");
        }
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("passage " + number + " has a malformed hash");
        }
    }
}

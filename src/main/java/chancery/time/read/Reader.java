package chancery.time.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way in which words may be written, and what they mean then. */
record Reader(Pattern pattern, Meaning meaning) {

    /** What the groups of the pattern mean together. */
    @FunctionalInterface
    interface Meaning {
        Finds of(Matcher words);
    }

    static Reader of(String pattern, Meaning meaning) {
        return new Reader(Pattern.compile(pattern), meaning);
    }

    /** The meanings of the words; none where they are not written so. */
    Finds read(String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? meaning.of(matcher) : Finds.NONE;
    }

    /** The meanings that the first of several readers finds. */
    static Finds first(Iterable<Reader> readers, String words) {
        for (Reader reader : readers) {
            Finds finds = reader.read(words);
            if (!finds.none()) {
                return finds;
            }
        }
        return Finds.NONE;
    }
}

package chancery.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words the rules know, from the lists among the resources. */
final class Lexicon {

    /** Verbs of saying, in the forms that news uses. */
    static final Set<String> CUES = words("cues");

    /** The same verbs as they stand after "to" or "would", made from the forms that end in s. */
    static final Set<String> BARE_CUES = bare(CUES);

    /** What stands before a person's name. */
    static final Set<String> TITLES = words("titles");

    /** What a person may be. */
    static final Set<String> ROLES = words("roles");

    /** Words that only an organisation has in its name. */
    static final Set<String> ORGANISATIONS = words("organisations");

    /** Several people by what they are. */
    static final Set<String> PEOPLE = words("people");

    /** Adjectives of states and regions. */
    static final Set<String> DEMONYMS = words("demonyms");

    /** Words that begin a sentence and no name. */
    static final Set<String> COMMON = words("common");

    /** Cities and regions, which take no part. */
    static final Set<String> PLACES = words("places");

    private Lexicon() {}

    /** The lines of a list, without those that begin with {@code #}. */
    static List<String> lines(String list) {
        String path = "/chancery/suggest/" + list + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no list " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
    }

    private static Set<String> bare(Set<String> cues) {
        Set<String> bare = new HashSet<>();
        for (String cue : cues) {
            if (cue.endsWith("ies")) {
                bare.add(cue.substring(0, cue.length() - 3) + "y");
            } else if (cue.endsWith("s")) {
                bare.add(cue.substring(0, cue.length() - 1));
            }
        }
        return Set.copyOf(bare);
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        for (String line : lines(list)) {
            Pattern.compile("\\s+")
                    .splitAsStream(line.toLowerCase(Locale.ROOT).strip())
                    .forEach(words::add);
        }
        return Set.copyOf(words);
    }
}

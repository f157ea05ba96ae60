package chancery.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which pronoun a person goes by, as far as a given name or a title tells. */
enum Gender {
    HE,
    SHE,
    UNKNOWN;

    private static final Map<String, Gender> GIVEN = given();

    private static final Set<String> HIS_TITLES =
            Set.of("mr", "mr.", "sir", "lord", "king", "prince", "spokesman", "chairman");
    private static final Set<String> HER_TITLES =
            Set.of("mrs", "mrs.", "ms", "ms.", "dame", "lady", "queen", "princess", "spokeswoman", "chairwoman");

    static Gender ofGivenName(String name) {
        return GIVEN.getOrDefault(name, UNKNOWN);
    }

    static Gender ofTitle(String title) {
        return HIS_TITLES.contains(title) ? HE : HER_TITLES.contains(title) ? SHE : UNKNOWN;
    }

    private static Map<String, Gender> given() {
        Map<String, Gender> names = new HashMap<>();
        for (String line : Lexicon.lines("given")) {
            Gender gender = line.startsWith("she:") ? SHE : HE;
            Pattern.compile("\\s+")
                    .splitAsStream(line.substring(line.indexOf(':') + 1).strip())
                    .forEach(name -> names.put(name, gender));
        }
        return Map.copyOf(names);
    }
}

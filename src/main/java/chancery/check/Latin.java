package chancery.check;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names in plain Latin letters, and how they sound, so far as that helps to tell a name from the same name spelled otherwise:
 * Вешек, Veshek, Vešek. Cyrillic is spelled as BGN/PCGN does; of other scripts nothing is known, and their letters stay.
 */
final class Latin {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("а", "a"),
            Map.entry("б", "b"),
            Map.entry("в", "v"),
            Map.entry("г", "g"),
            Map.entry("ґ", "g"),
            Map.entry("д", "d"),
            Map.entry("е", "e"),
            Map.entry("ё", "yo"),
            Map.entry("є", "ye"),
            Map.entry("ж", "zh"),
            Map.entry("з", "z"),
            Map.entry("и", "i"),
            Map.entry("і", "i"),
            Map.entry("ї", "yi"),
            Map.entry("й", "y"),
            Map.entry("к", "k"),
            Map.entry("л", "l"),
            Map.entry("м", "m"),
            Map.entry("н", "n"),
            Map.entry("о", "o"),
            Map.entry("п", "p"),
            Map.entry("р", "r"),
            Map.entry("с", "s"),
            Map.entry("т", "t"),
            Map.entry("у", "u"),
            Map.entry("ф", "f"),
            Map.entry("х", "kh"),
            Map.entry("ц", "ts"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "shch"),
            Map.entry("ъ", ""),
            Map.entry("ы", "y"),
            Map.entry("ь", ""),
            Map.entry("э", "e"),
            Map.entry("ю", "yu"),
            Map.entry("я", "ya"),
            Map.entry("ø", "o"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ß", "ss"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"));

    private Latin() {}

    /** A lower-case text in plain Latin letters, as far as possible. */
    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> latin.append(LETTERS.getOrDefault(letter, letter)));
        return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    }

    /** How a word of plain letters sounds, whoever transcribed it. */
    static String sound(String word) {
        return word.replace("shch", "s")
                .replace("sch", "s")
                .replace("tch", "c")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("kh", "h")
                .replace("zh", "z")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("w", "v")
                .replace("iy", "i")
                .replace("yi", "i")
                .replace("ij", "i")
                .replace('y', 'i')
                .replace('j', 'i')
                .replaceAll("(.)\\1+", "$1");
    }

    /** Whether two texts become the same by one letter more, less, other, or two neighbours exchanged. */
    static boolean oneLetterApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        int from = 0;
        while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
            from++;
        }
        if (longer.length() - shorter.length() == 1) {
            return shorter.substring(from).equals(longer.substring(from + 1));
        }
        if (longer.length() != shorter.length() || from == shorter.length()) {
            return false;
        }
        if (shorter.substring(from + 1).equals(longer.substring(from + 1))) {
            return true;
        }
        return from + 1 < shorter.length()
                && shorter.charAt(from) == longer.charAt(from + 1)
                && shorter.charAt(from + 1) == longer.charAt(from)
                && shorter.substring(from + 2).equals(longer.substring(from + 2));
    }
}

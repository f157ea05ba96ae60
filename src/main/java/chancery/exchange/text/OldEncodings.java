package chancery.exchange.text;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the encodings of one byte a character a text is in. Where most letters lie beyond ASCII, and in runs, it is Cyrillic,
 * and of its encodings the one in which frequent letters are frequent and capitals begin words. Otherwise it is a Western text,
 * whose accents stand alone among plain letters.
 */
final class OldEncodings {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<Charset> CYRILLIC = List.of(
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("IBM866"),
            Charset.forName("ISO-8859-5"));

    /** The letters that make up more than half of Russian, Ukrainian, Bulgarian and Serbian text. */
    private static final String FREQUENT = "оеаинтсрвл";

    private static final int LOOKED_AT = 20_000;

    private OldEncodings() {}

    /** The likeliest, or nothing where the bytes have zeros or other controls that no text of one has. */
    static Optional<Charset> likeliest(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int high = 0;
        int inRuns = 0;
        int plain = 0;
        int run = 0;
        for (int i = 0; i < looked; i++) {
            int one = bytes[i] & 0xFF;
            if (one == 0) {
                return Optional.empty();
            }
            plain += Character.isLetter(one) && one < 0x80 ? 1 : 0;
            run = one >= 0x80 ? run + 1 : 0;
            high += one >= 0x80 ? 1 : 0;
            inRuns += run >= 3 ? 1 : 0;
        }
        if (inRuns * 3 < high || high < plain / 4) {
            return Optional.of(WESTERN);
        }
        return CYRILLIC.stream().max(Comparator.comparingInt(charset -> worth(new String(bytes, 0, looked, charset))));
    }

    private static int worth(String text) {
        int worth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            worth += FREQUENT.indexOf(letter) >= 0 ? 2 : 0;
            boolean within = i > 0 && Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(letter);
            boolean drawn = letter >= 0x2500 && letter < 0x25A0;
            worth -= within || drawn ? 4 : 0;
        }
        return worth;
    }
}

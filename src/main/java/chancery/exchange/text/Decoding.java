package chancery.exchange.text;

import chancery.exchange.ExchangeRefused;
import chancery.text.Words;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters: by their mark, by the zeros that the wide encodings leave among Latin letters, by what the file itself
 * says, as UTF-8 where they are nothing else, and last by which of the old encodings makes words of them.
 *
 * @param text without its mark
 * @param encoding its name
 */
record Decoding(String text, String encoding) {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final List<Charset> WIDE =
            List.of(UTF_32LE, UTF_32BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int LOOKED_AT = 4_096;

    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
        // Before UTF-16, which begins alike.
        UTF_32_LITTLE(UTF_32LE, "\u00FF\u00FE\0\0"),
        UTF_32_BIG(UTF_32BE, "\0\0\u00FE\u00FF"),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
        UTF_16_BIG(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

        private final Charset charset;
        private final String bytes;

        Mark(Charset charset, String bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        private boolean begins(byte[] all) {
            for (int i = 0; i < bytes.length(); i++) {
                if (i >= all.length || (all[i] & 0xFF) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Decodes.
     *
     * @param said the encoding that the file names, or null; it is believed where the bytes do not speak against it
     * @throws ExchangeRefused where they are no text in any encoding that is known
     */
    static Decoding of(byte[] bytes, @Nullable String said) {
        for (Mark mark : Mark.values()) {
            if (mark.begins(bytes)) {
                return lenient(bytes, mark.bytes.length(), mark.charset);
            }
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return strict(bytes, wide.get()).orElseThrow(Decoding::unreadable);
        }
        Optional<Decoding> unicode = strict(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        return charset(said)
                .flatMap(charset -> strict(bytes, charset))
                .or(() -> OldEncodings.likeliest(bytes).flatMap(charset -> strict(bytes, charset)))
                .orElseThrow(Decoding::unreadable);
    }

    /**
     * Decodes in an encoding that the user has named.
     *
     * @throws ExchangeRefused where there is no such encoding, or they are no text in it
     */
    static Decoding in(byte[] bytes, String named) {
        Charset charset = charset(named)
                .orElseThrow(() -> new ExchangeRefused(Words.say("exchange.article.encoding.unknown", named)));
        return strict(bytes, charset)
                .orElseThrow(() -> new ExchangeRefused(Words.say("exchange.article.encoding.wrong", charset.name())));
    }

    private static ExchangeRefused unreadable() {
        return new ExchangeRefused(Words.say("exchange.article.unreadable"));
    }

    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The wide encoding, where there are more zeros than strayed in: of those in which the bytes are characters, the one with the
     * most spaces, line ends and stops, which in the others are rare signs.
     */
    private static Optional<Charset> wide(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) / 4 * 4;
        int zeros = 0;
        for (int i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros * 20 < looked || looked == 0) {
            return Optional.empty();
        }
        return WIDE.stream()
                .filter(charset -> strict(bytes, charset).isPresent())
                .max(Comparator.comparingLong(charset -> spaces(new String(bytes, 0, looked, charset))))
                .filter(charset -> spaces(new String(bytes, 0, looked, charset)) > 0);
    }

    private static long spaces(String text) {
        return text.chars().filter(unit -> " \n\r.,".indexOf(unit) >= 0).count();
    }

    private static Optional<Decoding> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer characters = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Decoding(unmarked(characters.toString()), charset.name()));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** What bears a mark is of its encoding, even where a character of it is broken. */
    private static Decoding lenient(byte[] bytes, int from, Charset charset) {
        return new Decoding(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

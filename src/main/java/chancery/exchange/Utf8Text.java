package chancery.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The characters of a stream that ought to be UTF-8, with or without a byte order mark. */
final class Utf8Text {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] DOSSIER = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    private Utf8Text() {}

    /**
     * A reader that fails with a {@link java.nio.charset.CharacterCodingException} where the bytes are no UTF-8.
     *
     * @throws UnsuitableText where the first bytes are those of something else
     */
    static Reader of(InputStream in) throws IOException, UnsuitableText {
        byte[] head = in.readNBytes(DOSSIER.length);
        if (head.length == 0) {
            throw new UnsuitableText("exchange.text.empty");
        }
        if (Arrays.equals(head, DOSSIER)) {
            throw new UnsuitableText("exchange.text.dossier");
        }
        // A text in JSON begins with a character of ASCII, which has no zero byte in UTF-8.
        if (starts(head, UTF_16_BIG)
                || starts(head, UTF_16_LITTLE)
                || head[0] == 0
                || (head.length > 1 && head[1] == 0)) {
            throw new UnsuitableText("exchange.text.utf16");
        }
        int skipped = starts(head, MARK) ? MARK.length : 0;
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, skipped, head.length - skipped), in);
        return new InputStreamReader(
                whole,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}

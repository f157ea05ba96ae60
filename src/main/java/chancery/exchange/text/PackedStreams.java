package chancery.exchange.text;

import chancery.exchange.ExchangeRefused;
import chancery.text.Words;
import chancery.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether something in a PDF unpacks to more than any page needs. Looked for before the file is read in earnest: the reader
 * unpacks into memory and does not count.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 200_000_000;
    private static final int BUFFER = 1 << 16;

    private PackedStreams() {}

    static void check(byte[] pdf, Progress progress) {
        byte[] sink = new byte[BUFFER];
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int from = at;
            while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                from++;
            }
            // The first byte of what is packed this way has an 8 in its lower half.
            if (from < pdf.length && (pdf[from] & 0x0F) == 8) {
                count(pdf, from, sink, progress);
            }
        }
    }

    private static void count(byte[] pdf, int from, byte[] sink, Progress progress) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            long unpacked = 0;
            int more = inflater.inflate(sink);
            while (more > 0) {
                progress.check();
                unpacked += more;
                if (unpacked > MOST_BYTES) {
                    throw new ExchangeRefused(Words.say("exchange.article.bomb"));
                }
                more = inflater.inflate(sink);
            }
        } catch (DataFormatException notPacked) {
            // Something else begins like it; the reader will say.
            return;
        } finally {
            inflater.end();
        }
    }

    /** The place behind the next word "stream", or -1. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length <= pdf.length; at++) {
            int same = 0;
            while (same < STREAM.length && pdf[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at + STREAM.length;
            }
        }
        return -1;
    }
}

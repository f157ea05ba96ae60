package chancery.exchange;

import chancery.text.Words;
import chancery.work.Progress;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of the exchange format, which may be hostile: it is refused where it is nested deeper than {@value #DEEPEST} levels, has
 * a value of more than {@value #LONGEST_VALUE} characters, or has more characters in all than its reader can take.
 */
final class JsonText {

    /** As many characters as are read into memory. */
    static final long LONGEST_HELD = 512L << 20;

    /** As many as are read record by record: those of some ten million events. */
    static final long LONGEST_PASSING = 16L << 30;

    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_VALUE = 16 << 20;

    private static final JsonMapper HELD = mapper(LONGEST_HELD);
    private static final JsonMapper PASSING = mapper(LONGEST_PASSING);

    private JsonText() {}

    /** Makes a reader of all that stands in a text. */
    @FunctionalInterface
    interface Reading {
        TextReader reader(JsonParser parser);
    }

    /** Reads from a stream. */
    @FunctionalInterface
    private interface Streaming {
        void read(InputStream in) throws IOException;
    }

    /**
     * Reads a stream to its end into memory, and leaves it open.
     *
     * @param size how long it is, or 0 where that is not known
     * @param findings where it is noted what is wrong with it as a text
     */
    static void read(InputStream in, long size, Progress progress, Findings findings, Reading reading)
            throws IOException {
        read(HELD, in, size, progress, findings, reading);
    }

    /**
     * As {@link #read}, from a file.
     *
     * @throws ExchangeRefused where there is no such file
     * @throws ExchangeFailed where it cannot be read
     */
    static void read(Path file, Progress progress, Findings findings, Reading reading) {
        from(file, in -> read(HELD, in, Files.size(file), progress, findings, reading));
    }

    /** As {@link #read(Path, Progress, Findings, Reading)}, by somebody who does not keep what is read. */
    static void pass(Path file, Progress progress, Findings findings, Reading reading) {
        from(file, in -> read(PASSING, in, Files.size(file), progress, findings, reading));
    }

    private static void from(Path file, Streaming streaming) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new ExchangeRefused(Words.say("exchange.missing", file));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            streaming.read(in);
        } catch (IOException e) {
            throw new ExchangeFailed(Words.say("exchange.unreadable", file, Cause.of(e)), e);
        }
    }

    private static void read(
            JsonMapper mapper, InputStream in, long size, Progress progress, Findings findings, Reading reading)
            throws IOException {
        try (JsonParser parser = mapper.createParser(Utf8Text.of(in))) {
            parse(parser, reading.reader(parser), findings, size, progress);
        } catch (UnsuitableText e) {
            findings.add(Spot.TOP, e.key());
        } catch (CharacterCodingException e) {
            findings.add(Spot.TOP, "exchange.text.encoding");
        }
    }

    private static void parse(JsonParser parser, TextReader reader, Findings findings, long size, Progress progress)
            throws IOException {
        try {
            reader.read(size, progress);
        } catch (StreamConstraintsException e) {
            findings.add(Spot.TOP, "exchange.text.limits", line(parser));
        } catch (JsonProcessingException e) {
            findings.add(Spot.TOP, "exchange.text.json", line(parser), String.valueOf(e.getOriginalMessage()));
        }
    }

    private static String line(JsonParser parser) {
        return Integer.toString(parser.currentLocation().getLineNr());
    }

    private static JsonMapper mapper(long longest) {
        return new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_VALUE)
                        .maxDocumentLength(longest)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build());
    }
}

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
 * Reads dossiers from the exchange format ({@code src/docs/format.md}), and trusts nothing: keys, types, words, dates, hashes,
 * references, and every passage against its text. What is wrong is told all at once, up to {@value Findings#MOST} findings;
 * a text that is not sound from end to end is refused whole.
 *
 * <p>The text may be hostile. It is read in one pass, and refused where it is nested deeper than {@value #DEEPEST} levels, has
 * a value of more than {@value #LONGEST_VALUE} characters, or has more than {@value #LONGEST_TEXT} characters in all.
 */
public final class JsonImport {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_VALUE = 16 << 20;
    private static final long LONGEST_TEXT = 512L << 20;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_VALUE)
                    .maxDocumentLength(LONGEST_TEXT)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build());

    private JsonImport() {}

    /**
     * Reads a file.
     *
     * @throws ExchangeRefused where there is no such file
     * @throws ExchangeFailed where it cannot be read
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Outcome read(Path file, Progress progress) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new ExchangeRefused(Words.say("exchange.missing", file));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, Files.size(file), progress);
        } catch (IOException e) {
            throw new ExchangeFailed(Words.say("exchange.unreadable", file, Cause.of(e)), e);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @throws IOException where the stream fails
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Outcome read(InputStream in, Progress progress) throws IOException {
        return read(in, 0, progress);
    }

    private static Outcome read(InputStream in, long size, Progress progress) throws IOException {
        Findings findings = new Findings();
        Gathering gathering = new Gathering();
        Register register = new Register();
        try (JsonParser parser = MAPPER.createParser(Utf8Text.of(in))) {
            parse(parser, new TextReader(parser, findings, register, gathering), findings, size, progress);
        } catch (UnsuitableText e) {
            findings.add(Spot.TOP, e.key());
        } catch (CharacterCodingException e) {
            findings.add(Spot.TOP, "exchange.text.encoding");
        }
        DossierContents contents = gathering.contents();
        Consistency.check(contents, register, findings);
        return findings.count() == 0
                ? new Outcome.Accepted(contents)
                : new Outcome.Refused(findings.kept(), findings.more());
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
}

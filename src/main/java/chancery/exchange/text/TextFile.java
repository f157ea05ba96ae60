package chancery.exchange.text;

import chancery.anchor.Oddity;
import chancery.anchor.TextForm;
import chancery.exchange.Cause;
import chancery.exchange.ExchangeFailed;
import chancery.exchange.ExchangeRefused;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an article from a file, or from what was pasted. What the file is, its first bytes say; its name decides only
 * where they leave it open. Changes nothing, and fetches nothing.
 */
public final class TextFile {

    /** A file of more bytes is no article. */
    public static final int MOST_BYTES = 100_000_000;

    /** A text of more characters is no article either; the file could not hold it. */
    public static final int MOST_CHARACTERS = 10_000_000;

    private static final int BUFFER = 1 << 16;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param encoding in which a plain text, HTML or Markdown is to be read, or null to find it out
     * @throws ExchangeRefused where there is no text in it that can be read; the message says what it is instead
     * @throws ExchangeFailed where the file cannot be read
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static FoundText read(Path file, @Nullable String encoding, Progress progress) {
        try {
            return of(bytes(file, progress), name(file), encoding, progress);
        } catch (NoSuchFileException e) {
            throw new ExchangeRefused(Words.say("exchange.article.none", file));
        } catch (IOException e) {
            throw new ExchangeFailed(Words.say("exchange.unreadable", file, Cause.of(e)), e);
        }
    }

    /**
     * Reads what a file holds.
     *
     * @param name of the file, for what its bytes leave open
     * @throws IOException where the bytes are not what they set out to be
     */
    static FoundText of(byte[] bytes, String name, @Nullable String encoding, Progress progress) throws IOException {
        Container.Kind kind = Container.of(bytes);
        Extract extract = switch (kind) {
            case PDF -> PdfText.of(bytes, progress);
            case ZIP -> WordText.of(bytes, progress);
            case OPEN -> open(bytes, name, encoding);
            default ->
                throw new ExchangeRefused(
                        Words.say("exchange.article.is." + kind.name().toLowerCase(Locale.ROOT)));
        };
        progress.check();
        return found(extract, Hash.sha256(bytes));
    }

    /**
     * Takes a text that was pasted: HTML where it begins as HTML does, otherwise as it stands.
     *
     * @throws ExchangeRefused where there is no text in it
     */
    public static FoundText ofPasted(String pasted) {
        byte[] bytes = pasted.getBytes(StandardCharsets.UTF_8);
        Extract extract = Markup.begins(pasted) ? HtmlText.of(pasted, "") : Extract.plain(pasted, "");
        return found(extract, Hash.sha256(bytes));
    }

    private static Extract open(byte[] bytes, String name, @Nullable String encoding) {
        String said = encoding == null ? Markup.encoding(bytes) : null;
        Decoding decoding = encoding == null ? Decoding.of(bytes, said) : Decoding.in(bytes, encoding);
        if (Markup.named(name) || Markup.begins(decoding.text())) {
            return HtmlText.of(decoding.text(), decoding.encoding());
        }
        return MarkdownText.named(name)
                ? MarkdownText.of(decoding.text(), decoding.encoding())
                : Extract.plain(decoding.text(), decoding.encoding());
    }

    private static FoundText found(Extract extract, String sha256) {
        String text = TextForm.normalise(whole(extract.text()));
        if (text.isBlank()) {
            throw new ExchangeRefused(Words.say(
                    extract.kind() == TextKind.PDF ? "exchange.article.empty.pdf" : "exchange.article.empty.any"));
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new ExchangeRefused(Words.say("exchange.article.long", text.length(), MOST_CHARACTERS));
        }
        List<Oddity> oddities = Oddity.of(text);
        return new FoundText(
                text,
                sha256,
                extract.kind(),
                extract.encoding(),
                extract.facts().list(),
                oddities);
    }

    /** Half a pair of surrogates is no character, and no file can hold one. */
    private static String whole(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }

    private static byte[] bytes(Path file, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ExchangeRefused(Words.say("exchange.article.folder", file));
        }
        long size = Files.size(file);
        ByteArrayOutputStream all = new ByteArrayOutputStream((int) Math.min(size, MOST_BYTES) + 1);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                progress.check();
                all.write(buffer, 0, read);
                // A device or a growing file says nothing true of its size.
                if (all.size() > MOST_BYTES) {
                    throw new ExchangeRefused(Words.say("exchange.article.large", file, MOST_BYTES / 1_000_000));
                }
                progress.fraction(all.size(), 2 * size);
            }
        }
        return all.toByteArray();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}

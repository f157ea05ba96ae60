package chancery.exchange;

import chancery.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads dossiers from the exchange format ({@code src/docs/format.md}), and trusts nothing: keys, types, words, dates, hashes,
 * references, and every passage against its text. What is wrong is told all at once, up to {@value Findings#MOST} findings;
 * a text that is not sound from end to end is refused whole. What is read is in memory, all of it, so a text may have
 * {@value JsonText#LONGEST_HELD} characters; {@link Founding} reads longer ones.
 */
public final class JsonImport {

    private JsonImport() {}

    /**
     * Reads a file.
     *
     * @throws ExchangeRefused where there is no such file
     * @throws ExchangeFailed where it cannot be read
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Outcome read(Path file, Progress progress) {
        Findings findings = new Findings();
        Gathering gathering = new Gathering();
        Register register = new Register();
        JsonText.read(file, progress, findings, parser -> new TextReader(parser, findings, register, gathering));
        return outcome(gathering.contents(), register, findings);
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @throws IOException where the stream fails
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Outcome read(InputStream in, Progress progress) throws IOException {
        Findings findings = new Findings();
        Gathering gathering = new Gathering();
        Register register = new Register();
        JsonText.read(in, 0, progress, findings, parser -> new TextReader(parser, findings, register, gathering));
        return outcome(gathering.contents(), register, findings);
    }

    private static Outcome outcome(DossierContents contents, Register register, Findings findings) {
        Consistency.check(contents, register, findings);
        return findings.count() == 0
                ? new Outcome.Accepted(contents)
                : new Outcome.Refused(findings.kept(), findings.more());
    }
}

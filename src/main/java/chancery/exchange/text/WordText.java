package chancery.exchange.text;

import chancery.exchange.ExchangeRefused;
import chancery.exchange.text.FoundFact.Field;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word document. Only the parts that are needed are unpacked, into memory, and counted while they are: what a
 * packed file says of its size is not believed.
 */
final class WordText {

    private static final String BODY = "word/document.xml";
    private static final String CORE = "docProps/core.xml";
    private static final Set<String> WANTED = Set.of(BODY, CORE);

    /** The body of a novel takes a twentieth of this. */
    private static final int MOST_BYTES = 100_000_000;

    private static final int MOST_ENTRIES = 10_000;
    private static final int BUFFER = 1 << 16;

    private WordText() {}

    static Extract of(byte[] bytes, Progress progress) throws IOException {
        Map<String, byte[]> parts = parts(bytes, progress);
        byte[] body = parts.get(BODY);
        if (body == null) {
            throw new ExchangeRefused(Words.say("exchange.article.is.zip"));
        }
        FactList facts = new FactList();
        byte[] core = parts.get(CORE);
        if (core != null) {
            Map<String, String> said = WordXml.leaves(core);
            fact(facts, Field.TITLE, said.get("title"));
            fact(facts, Field.AUTHOR, said.get("creator"));
            fact(facts, Field.LANGUAGE, said.get("language"));
        }
        return new Extract(WordXml.text(body, progress), TextKind.WORD, "", facts);
    }

    private static void fact(FactList facts, Field field, @Nullable String said) {
        if (said != null) {
            facts.add(field, said, CORE);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes, Progress progress) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long[] unpacked = {0};
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || parts.containsKey(entry.getName())) {
                    throw new ExchangeRefused(Words.say("exchange.article.bomb"));
                }
                byte[] part = read(zip, WANTED.contains(entry.getName()), unpacked, progress);
                if (WANTED.contains(entry.getName())) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (ZipException broken) {
            throw new ExchangeRefused(Words.say("exchange.article.broken"));
        }
        return parts;
    }

    private static byte[] read(InputStream in, boolean keep, long[] unpacked, Progress progress) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            progress.check();
            unpacked[0] += read;
            if (unpacked[0] > MOST_BYTES) {
                throw new ExchangeRefused(Words.say("exchange.article.bomb"));
            }
            if (keep) {
                kept.write(buffer, 0, read);
            }
        }
        return kept.toByteArray();
    }
}

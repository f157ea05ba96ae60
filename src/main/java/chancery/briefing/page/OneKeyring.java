package chancery.briefing.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF as PDFBox does, with one table of the keys of its objects. PDFBox makes that table anew for each of the streams in
 * which objects are packed: of 200 tagged pages it has a hundred thousand keys and takes ten megabytes, and one page may need
 * objects of some twenty streams.
 */
final class OneKeyring extends PDFParser {

    private final Map<Long, Map<COSObjectKey, COSBase>> unpacked = new HashMap<>();

    /** @throws IOException where the file is no PDF */
    OneKeyring(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file));
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        Map<COSObjectKey, COSBase> others = unpacked.computeIfAbsent(stream, number -> new HashMap<>());
        COSBase known = others.remove(key);
        if (known != null) {
            return known;
        }
        COSBase packed = document.getObjectFromPool(getObjectKey(stream, 0)).getObject();
        if (!(packed instanceof COSStream objects)) {
            return null;
        }
        Map<COSObjectKey, COSBase> all = new Unpacking(objects).parseAllObjects();
        COSBase wanted = all.remove(key);
        all.forEach(others::putIfAbsent);
        return wanted;
    }

    /** The objects that are packed in one stream. */
    private final class Unpacking extends PDFObjectStreamParser {

        Unpacking(COSStream objects) throws IOException {
            super(objects, OneKeyring.this.document);
        }

        @Override
        protected COSObjectKey getObjectKey(long number, int generation) {
            return OneKeyring.this.getObjectKey(number, generation);
        }
    }
}

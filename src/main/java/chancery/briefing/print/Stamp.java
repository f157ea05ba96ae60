package chancery.briefing.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.DateConverter;

/** When a PDF was made, in the two places where it says so, and nothing else that changes from run to run. */
final class Stamp {

    private Stamp() {}

    static void on(PDDocument pdf, Instant made) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        Calendar engine = information.getCreationDate();
        Calendar ours = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        ours.setTimeInMillis(made.getEpochSecond() * 1000);
        information.setCreationDate(ours);
        // The engine has written its own time into the XMP packet too, and the two must be the same.
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        try (InputStream in = metadata.exportXMPMetadata()) {
            String packet = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(DateConverter.toISO8601(engine), DateConverter.toISO8601(ours));
            metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        }
        pdf.setDocumentId(made.getEpochSecond());
    }
}

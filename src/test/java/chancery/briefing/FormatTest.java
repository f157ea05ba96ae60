package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.briefing.sheet.SheetContent;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    @TempDir
    Path folder;

    @Test
    void theEndingOfTheNameSaysWhichFormat() {
        assertEquals(Briefing.Format.PDF, Briefing.Format.of(Path.of("a/Sheet.PDF")));
        assertEquals(Briefing.Format.HTML, Briefing.Format.of(Path.of("sheet.pdf.html")));
        assertEquals(Briefing.Format.HTML, Briefing.Format.of(Path.of("sheet.htm")));
    }

    @Test
    void everyFormatSaysTheSame() {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        try (DossierFile dossier = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null)) {
            SheetContent printed =
                    briefing.lay(dossier.shelf(), Orders.PLAIN, Progress.NONE).content();
            for (Briefing.Format format : Briefing.Format.values()) {
                assertEquals(
                        printed,
                        briefing.render(dossier.shelf(), Orders.PLAIN, format, Progress.NONE)
                                .content());
            }
        }
    }

    @Test
    void anotherEndingIsRefused() {
        for (String name : new String[] {"sheet", "sheet.doc", "pdf", "sheet.pdf.bak"}) {
            BriefRefused refused = assertThrows(BriefRefused.class, () -> Briefing.Format.of(Path.of(name)));
            assertEquals(
                    "“" + name
                            + "” is no .pdf, .docx, .html or .md. Nothing was written. Give the sheet a name that ends in"
                            + " one of them.",
                    refused.getMessage());
        }
    }
}

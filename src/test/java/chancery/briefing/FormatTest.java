package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void theEndingOfTheNameSaysWhichFormat() {
        assertEquals(Briefing.Format.PDF, Briefing.Format.of(Path.of("a/Sheet.PDF")));
        assertEquals(Briefing.Format.HTML, Briefing.Format.of(Path.of("sheet.pdf.html")));
        assertEquals(Briefing.Format.HTML, Briefing.Format.of(Path.of("sheet.htm")));
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

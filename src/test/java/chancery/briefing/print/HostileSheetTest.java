package chancery.briefing.print;

import static chancery.briefing.Made.actor;
import static chancery.briefing.Made.event;
import static chancery.briefing.Made.issue;
import static chancery.briefing.Made.position;
import static chancery.briefing.Made.summed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.BriefRefused;
import chancery.briefing.Made;
import chancery.briefing.Orders;
import chancery.briefing.Paper;
import chancery.briefing.Printed;
import chancery.briefing.Reading;
import chancery.briefing.compose.Composing;
import chancery.briefing.compose.Room;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Typeset;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Reality;
import chancery.store.DossierFile;
import chancery.work.Progress;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers that anybody may have filled, with whatever they liked. */
class HostileSheetTest {

    @TempDir
    Path folder;

    private SheetContent content(String title, Entry... entries) {
        try (DossierFile file = Made.dossier(folder, title, entries)) {
            return new Composing(file.shelf(), Orders.PLAIN, LocalDate.EPOCH).content(Room.LADDER.get(0));
        }
    }

    private Printed printed(String title, Entry... entries) {
        return Printed.of(content(title, entries), Paper.A4);
    }

    private static Event happened(String title) {
        return event("e", title, Reality.OCCURRED, "2030-05-01");
    }

    @Test
    void everyWordOfTheContentIsInThePdf() {
        SheetContent content = content(
                "Every word",
                actor("State & <b>Sons</b>".replaceAll("[^A-Za-z]", ""), ActorKind.STATE, null),
                summed(happened("Softer final offers fly: 17:00, don’t stop"), "It flows off; æøå Łódź Ελλάδα Київ."));
        String letters = Printed.of(content, Paper.A4).letters();

        for (String line : Reading.of(content)) {
            if (!line.endsWith("(occurred)")) {
                for (String part : line.split(" \\| ", -1)) {
                    assertTrue(letters.contains(Printed.letters(part)), part);
                }
            }
        }
    }

    @Test
    void markupIsPrintedAsTextAndNothingIsAskedOfTheNetwork() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            String image = "<img src=" + address + "/a.png>";
            String style = "<style>@import url(" + address + "/b.css);</style><script>alert(1)</script>";
            String letters = printed(image, summed(happened(style), "<link rel=stylesheet href=" + address + "/c>"))
                    .letters();

            assertTrue(letters.contains(Printed.letters(image)));
            assertTrue(letters.contains(Printed.letters(style)));
            assertEquals(0, requests.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void controlCharactersAreLeftOutAndCounted() throws IOException {
        SheetContent content = content("Plain", happened("A\u0001b\u202ec"));
        try (LaidOut sheet = new PdfSheet(new Typeset()).layOut(content, Paper.A4, Progress.NONE)) {
            assertTrue(sheet.dropped() > 0);
        }
        String letters = Printed.of(content, Paper.A4).letters();
        assertTrue(letters.contains("Abc."), letters);
    }

    @Test
    void aScriptThatNoFontHasIsRefusedByItsName() {
        BriefRefused refused = assertThrows(BriefRefused.class, () -> printed("Plain", happened("Talks in 日本 today")));

        assertEquals(
                "The sheet cannot be printed: “Talks in 日本” holds Han (U+65E5), for which it has no font. Nothing was"
                        + " written. Change the text, leave the record out, or save the sheet as .docx, .html or .md.",
                refused.getMessage());
    }

    @Test
    void pictographsArePrintedAsTheyAre() {
        assertTrue(printed("Ships", happened("Open the quay 🚢 now")).letters().contains("Openthequay🚢now."));
    }

    @Test
    void aWordOfFiveHundredLettersStaysOnThePage() {
        String word = "long".repeat(125);
        Printed sheet = printed("Words", happened(word));
        double right = 210 / 25.4 * 72 - 10 / 25.4 * 72;

        assertTrue(sheet.letters().contains(word));
        for (TextPosition letter : sheet.positions(1)) {
            assertTrue(letter.getX() + letter.getWidth() <= right, letter + " at " + letter.getX());
        }
    }

    @Test
    void aTitleOfFiveHundredCharactersIsPrintedWholeOnce() {
        String title = "A title that does not end ".repeat(20).strip();
        Printed sheet = printed(title, happened("Something"));

        assertTrue(sheet.letters().contains(Printed.letters(title)));
        assertEquals(List.of(), sheet.faults("ua1"));
    }

    @Test
    void aLongTableRepeatsItsHeaderOnEachPage() {
        List<Entry> entries = new ArrayList<>(List.of(actor("State", ActorKind.STATE, null)));
        IntStream.range(0, 300).forEach(i -> {
            entries.add(issue("i" + i));
            entries.add(position("p" + i, "state", null, "i" + i, 1, Made.holding("2030-05-01", null)));
        });
        Printed sheet = printed("Three hundred issues", entries.toArray(Entry[]::new));

        assertTrue(sheet.pages() > 5, sheet.pages() + " pages");
        for (int page = 1; page <= sheet.pages(); page++) {
            String text = sheet.text(page);
            assertTrue(!text.contains("+1") || text.contains("Issue State"), "page " + page + ": " + text);
        }
        assertEquals(List.of(), sheet.faults("ua1"));
        assertEquals(List.of(), sheet.faults("2a"));
    }

    @Test
    void ligaturesCanBeReadBack() {
        String words = "softer offices fitting waffles";

        assertTrue(printed("Ligatures", happened(words)).letters().contains(Printed.letters(words)));
    }

    @Test
    void anEmptyDossierIsASheetToo() {
        Printed sheet = printed("Nothing yet");

        assertEquals(1, sheet.pages());
        assertFalse(sheet.letters().isEmpty());
        assertTrue(
                Stream.of("ua1", "2a").allMatch(profile -> sheet.faults(profile).isEmpty()));
    }
}

package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.web.MarkdownRead;
import chancery.briefing.word.WordRead;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Reality;
import chancery.store.DossierFile;
import chancery.work.Progress;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What anybody may have put into a dossier, in each of the formats. */
class EveryFormatTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-05-11T06:00:00Z"), ZoneOffset.UTC);

    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "</style></title><script>alert(2)</script>",
            "<!-- --><![CDATA[ ]]> &#0; &lt;",
            "[x](javascript:alert(1)) ![y](http://127.0.0.1:9/y)",
            "${7*7} {{7*7}} #{7*7} %s %n",
            "../../../etc/passwd \\\\server\\share",
            "{ INCLUDETEXT \"/etc/passwd\" }",
            "Open the quay 🚢 now",
            "longword".repeat(70),
            "<div>".repeat(5000));

    @TempDir
    Path folder;

    private final Briefing briefing = new Briefing(CLOCK);
    private int made;

    private byte[] written(Briefing.Format format, String title, Entry... entries) {
        Path own = folder.resolve("d" + made++);
        assertTrue(own.toFile().mkdir());
        try (DossierFile file = Made.dossier(own, title, entries)) {
            return briefing.render(file.shelf(), SheetOrder.of(Template.DOSSIER), format, Progress.NONE)
                    .file();
        }
    }

    private static Event happened(String id, String title, String summary) {
        return Made.summed(Made.event(id, title, Reality.OCCURRED, "2030-05-01"), summary);
    }

    private static String letters(Briefing.Format format, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return switch (format) {
            case PDF -> new Printed(file).letters();
            case DOCX -> Printed.letters(new WordRead(file).words());
            case HTML -> Printed.letters(Jsoup.parse(text).body().wholeText());
            case MARKDOWN -> Printed.letters(MarkdownRead.of(text).words());
        };
    }

    @ParameterizedTest
    @EnumSource(Briefing.Format.class)
    void whateverTheWordsAreTheyAreWordsAndNothingIsAskedOfTheNetwork(Briefing.Format format) throws IOException {
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
            List<String> texts = new ArrayList<>(HOSTILE);
            texts.add("<img src=" + address + "/a.png><link rel=stylesheet href=" + address + "/b>");
            texts.add("@import url(" + address + "/c.css); url(" + address + "/d)");
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                entries.add(happened("e" + i, "Event " + i, "Told: " + texts.get(i)));
            }
            String letters = letters(format, written(format, HOSTILE.get(3), entries.toArray(Entry[]::new)));

            assertAll(texts.stream().map(text -> () -> assertTrue(letters.contains(Printed.letters(text)), text)));
            assertEquals(0, requests.get());
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Briefing.Format.class)
    void controlCharactersAndMarksOfDirectionAreLeftOut(Briefing.Format format) {
        byte[] file = written(format, "Plain", happened("e", "A\u0001b\u202ec\u2066d\u0085e", "Told."));

        assertTrue(letters(format, file).contains("Abcde"));
    }

    @ParameterizedTest
    @EnumSource(Briefing.Format.class)
    void cyrillicAndGreekAreCarried(Briefing.Format format) {
        String words = "Переговоры в Женеве, Київ, ћирилица; Συνομιλίες στη Γενεύη, ᾿Αθῆναι";
        byte[] file = written(format, words, happened("e", words, words));

        assertTrue(letters(format, file).contains(Printed.letters(words)));
    }

    @Test
    void aScriptThatCannotBePrintedYetIsRefusedByTheNameOfItsRecord() {
        Map<String, String> scripts = Map.of(
                "محادثات في جنيف", "Arabic (U+0645)",
                "שיחות בז׳נבה", "Hebrew (U+05E9)",
                "日内瓦会谈", "Han (U+65E5)",
                "ジュネーブ", "Katakana (U+30B8)",
                "제네바", "Hangul (U+C81C)",
                "เจนีวา", "Thai (U+0E40)");
        assertAll(scripts.entrySet().stream().map(script -> () -> {
            BriefRefused refused = assertThrows(
                    BriefRefused.class,
                    () -> written(Briefing.Format.PDF, "Plain", happened("e", script.getKey(), "Told.")));
            assertEquals(
                    "The sheet cannot be printed: the event “" + script.getKey() + "” holds " + script.getValue()
                            + ", for which it has no font. Nothing was written. Change the text, leave the record out, or save"
                            + " the sheet as .docx, .html or .md.",
                    refused.getMessage());
        }));
    }

    @ParameterizedTest
    @EnumSource(value = Briefing.Format.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void anyScriptIsCarriedWhereTheReaderBringsTheFonts(Briefing.Format format) {
        List<String> texts =
                List.of("محادثات في جنيف", "שיחות בז׳נבה", "日内瓦会谈", "제네바", "می\u200cخواهم", "\ufffd was here");
        for (String text : texts) {
            String letters = letters(format, written(format, text, happened("e", text, text)));

            assertTrue(letters.contains(Printed.letters(text)), text);
        }
    }

    @ParameterizedTest
    @EnumSource(Briefing.Format.class)
    void onlyAddressesOfTheWebAreLinks(Briefing.Format format) {
        assertEquals(0, webLinks(format, "javascript:alert(1)"));
        assertEquals(0, webLinks(format, "file:///etc/passwd"));
        assertEquals(0, webLinks(format, "data:text/html,x"));
        assertEquals(0, webLinks(format, "no address"));
        assertEquals(1, webLinks(format, "https://example.org/a"));
    }

    private long webLinks(Briefing.Format format, String url) {
        byte[] file = written(
                format,
                "Links",
                Made.linked(url),
                Made.event("e", "Told", Reality.OCCURRED, "2030-05-01", Made.passage(1, 1, "It is told.")));
        assertTrue(letters(format, file).contains(Printed.letters(url)));
        String text = new String(file, StandardCharsets.UTF_8);
        return switch (format) {
            case PDF ->
                new Printed(file).ask(pdf -> {
                    long links = 0;
                    for (var page : pdf.getPages()) {
                        for (PDAnnotation annotation : page.getAnnotations()) {
                            boolean web = annotation instanceof PDAnnotationLink link
                                    && link.getAction() instanceof PDActionURI;
                            links += web ? 1 : 0;
                        }
                    }
                    return links;
                });
            case DOCX ->
                Stream.of(new WordRead(file)
                                .parts()
                                .get("word/_rels/document.xml.rels")
                                .split("<"))
                        .filter(part -> part.contains("TargetMode=\"External\""))
                        .count();
            case HTML ->
                Jsoup.parse(text).select("a").stream()
                        .filter(link -> !link.attr("href").startsWith("#"))
                        .count();
            case MARKDOWN ->
                MarkdownRead.of(text).links().stream()
                        .filter(link -> !link.startsWith("#"))
                        .count();
        };
    }

    @ParameterizedTest
    @EnumSource(Briefing.Format.class)
    void noFileSaysWhoMadeItOrWhere(Briefing.Format format) {
        String user = System.getProperty("user.name");
        System.setProperty("user.name", "Quentin Quagmire");
        try {
            byte[] file = written(format, "Plain", happened("e", "Something", "Told."));
            String text = inside(format, file);

            assertFalse(text.contains("Quagmire"));
            assertFalse(text.contains(folder.toString()));
            assertFalse(text.contains(System.getProperty("user.dir")));
            assertFalse(text.contains(System.getProperty("user.home")));
        } finally {
            System.setProperty("user.name", user);
        }
    }

    /** Everything in a file that says something of it, unpacked. */
    private static String inside(Briefing.Format format, byte[] file) {
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        return switch (format) {
            case PDF ->
                raw
                        + new Printed(file).ask(pdf -> {
                            try (InputStream packet =
                                    pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
                                return pdf.getDocumentInformation().getCOSObject()
                                        + new String(packet.readAllBytes(), StandardCharsets.UTF_8);
                            } catch (IOException failed) {
                                throw new UncheckedIOException(failed);
                            }
                        });
            case DOCX -> raw + new WordRead(file).parts();
            case HTML, MARKDOWN -> raw;
        };
    }
}

package chancery.briefing.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Printed;
import chancery.briefing.Reading;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Typeset;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of both samples, as a browser reads them. */
class HtmlSheetTest {

    @TempDir
    static Path folder;

    private static final List<SheetContent> CONTENTS = new ArrayList<>();
    private static final List<Document> PAGES = new ArrayList<>();

    @BeforeAll
    static void render() {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        for (Samples sample : List.of(Samples.HARBOUR_EXERCISE, Samples.GENEVA_2022)) {
            try (DossierFile dossier = sample.create(folder.resolve(sample + ".dossier"), null)) {
                Briefing.Rendered page = briefing.render(
                        dossier.shelf(), SheetOrder.of(Template.TWO_PAGE), Briefing.Format.HTML, Progress.NONE);
                CONTENTS.add(page.content());
                PAGES.add(Jsoup.parse(new String(page.file(), StandardCharsets.UTF_8)));
            }
        }
    }

    private static String words(Document page) {
        Document copy = page.clone();
        copy.select("sup").remove();
        return Printed.letters(copy.body().wholeText());
    }

    @Test
    void everyWordOfTheContentIsOnThePage() {
        for (int i = 0; i < PAGES.size(); i++) {
            String letters = words(PAGES.get(i))
                    + Printed.letters(PAGES.get(i).select("svg").attr("aria-label"));
            assertAll(Reading.words(CONTENTS.get(i)).map(words -> () -> assertTrue(letters.contains(words), words)));
        }
    }

    @Test
    void nothingIsAskedOfAnybody() {
        for (Document page : PAGES) {
            assertEquals(
                    Set.of(),
                    page.select("script, link, img, iframe, object, embed, form, base, image, use").stream()
                            .map(Element::tagName)
                            .collect(Collectors.toSet()));
            assertEquals(List.of(), page.select("[src], [srcset], [background], [style], [onload], [onclick]"));
            String style = page.select("style").html();
            assertFalse(style.contains("@import"));
            assertEquals(
                    Set.of("data:font/ttf"),
                    Pattern.compile("url\\(([^;)]*)")
                            .matcher(style)
                            .results()
                            .map(address -> address.group(1))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void theBrowserIsToldToAllowTheStyleOfThePageAlone() throws NoSuchAlgorithmException {
        for (Document page : PAGES) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(page.select("style").first().data().getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    "default-src 'none'; style-src 'sha256-"
                            + Base64.getEncoder().encodeToString(hash)
                            + "'; font-src data:; base-uri 'none'; form-action 'none'",
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
        }
    }

    @Test
    void linksLeadIntoThePageOrToTheWeb() {
        for (Document page : PAGES) {
            Set<String> names = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
            assertEquals(page.select("[id]").size(), names.size(), "a name is given twice");
            for (Element link : page.select("a")) {
                String address = link.attr("href");
                assertTrue(
                        address.matches("(https?|mailto):.*")
                                || (address.startsWith("#") && names.contains(address.substring(1))),
                        address);
            }
        }
    }

    @Test
    void everyCitationLeadsToItsNoteAndEveryNoteBack() {
        for (Document page : PAGES) {
            assertTrue(page.select("sup a").size() > 20);
            for (Element link : page.select("sup a")) {
                Element note = page.getElementById(link.attr("href").substring(1));
                Element back =
                        page.getElementById(note.selectFirst("a").attr("href").substring(1));
                assertEquals(link.text(), back.text());
            }
        }
    }

    @Test
    void headingsDescendOneStepAtATime() {
        for (Document page : PAGES) {
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= before + 1, heading.text());
                before = level;
            }
            assertEquals(1, page.select("h1").size());
        }
    }

    @Test
    void everyTableHasHeadingsThatSayWhatTheyHead() {
        for (Document page : PAGES) {
            for (Element table : page.select("table")) {
                assertFalse(table.select("th").isEmpty());
                assertTrue(
                        table.select("th").stream()
                                .allMatch(cell -> cell.attr("scope").matches("row|col")),
                        table.text());
            }
        }
    }

    @Test
    void theMarkingStandsAtHeadAndFoot() {
        for (int i = 0; i < PAGES.size(); i++) {
            String marking = CONTENTS.get(i).cover().marking().label();
            assertEquals(marking, PAGES.get(i).body().firstElementChild().text());
            assertEquals(marking, PAGES.get(i).body().lastElementChild().text());
        }
    }

    @Test
    void theLanguageTheTitleAndTheStripAreToldToScreenReaders() {
        Document page = PAGES.get(0);

        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("Harbour talks", page.title());
        assertEquals("img", page.select("svg").attr("role"));
        assertTrue(page.select("svg").attr("aria-label").contains("22\u00a0Apr: Second round of talks (scheduled)"));
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertEquals(
                new HtmlSheet(new Typeset()).of(CONTENTS.get(0)), new HtmlSheet(new Typeset()).of(CONTENTS.get(0)));
    }

    @Test
    void inTheLightAndInTheDarkWordsKeepAContrastOfFourAndAHalf() {
        String style = PAGES.get(0).select("style").html();
        int dark = style.indexOf("prefers-color-scheme: dark");
        assertAll(Stream.of(colours(style.substring(0, dark)), colours(style.substring(dark)))
                .flatMap(colours -> Stream.of("ink", "soft", "accent", "warning")
                        .flatMap(words -> Stream.of("ground", "shade").map(ground -> () -> {
                            double contrast = contrast(colours.get(words), colours.get(ground));
                            assertTrue(contrast >= 4.5, words + " on " + ground + ": " + contrast);
                        }))));
    }

    private static Map<String, String> colours(String style) {
        Map<String, String> colours = new TreeMap<>();
        Matcher found = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(style);
        while (found.find()) {
            colours.putIfAbsent(found.group(1), found.group(2));
        }
        return colours;
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void theFileSaysNothingOfWhoMadeItAndWhere() {
        for (Document page : PAGES) {
            String file = page.outerHtml().toLowerCase(Locale.ROOT);
            assertFalse(file.contains(folder.toString().toLowerCase(Locale.ROOT)));
            assertEquals(
                    new TreeSet<>(Set.of("viewport", "color-scheme", "generator", "description", "referrer")),
                    page.select("meta[name]").stream()
                            .map(meta -> meta.attr("name"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}

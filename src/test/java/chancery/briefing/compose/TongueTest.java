package chancery.briefing.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.type.Glyphs;
import chancery.briefing.type.Typeset;
import chancery.time.Edtf;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dates with the names of other languages. */
class TongueTest {

    private static Dates dates(String tag) {
        return new Dates(new Moment(LocalDate.parse("2031-05-20"), ZoneOffset.UTC), Tongue.of(tag));
    }

    private static List<String> all(String tag) {
        Dates dates = dates(tag);
        return List.of(
                dates.brief(Edtf.parse("2031-05-15")),
                dates.full(LocalDate.parse("2031-05-15")),
                dates.brief(Edtf.parse("[..2031-03-09]")),
                dates.brief(Edtf.parse("2030-03-21/2031-03-31")),
                dates.heading(YearMonth.parse("2031-03")));
    }

    @Test
    void aLanguageNamesMonthsInFullInShortAndAlone() {
        assertEquals(
                List.of(
                        "15\u00a0May",
                        "Thu 15 May 2031",
                        "by\u00a09\u00a0Mar",
                        "21 Mar 2030 – 31 Mar 2031",
                        "March 2031"),
                all("en"));
        assertEquals(
                List.of(
                        "15.\u00a0kvě",
                        "čt 15. května 2031",
                        "by\u00a09.\u00a0bře",
                        "21. bře 2030 – 31. bře 2031",
                        "březen 2031"),
                all("cs"));
        assertEquals("jeu. 15 mai 2031", all("fr").get(1));
        assertEquals("март 2031 г.", all("ru").get(4));
    }

    /** A day of the sheet's year, a day in full, days of another year, a span of it, a month of it, a moment, a month as a heading. */
    private static String ordered(String tag) {
        Dates dates = dates(tag);
        return String.join(
                        " | ",
                        dates.brief(Edtf.parse("2031-05-12")),
                        dates.full(LocalDate.parse("2031-05-12")),
                        dates.brief(Edtf.parse("2030-12-01/2030-12-09")),
                        dates.brief(Edtf.parse("2030-03-21/2030-04-02")),
                        dates.brief(Edtf.parse("2030-12")),
                        dates.brief(Edtf.parse("2031-05-12T14:30:00")),
                        dates.heading(YearMonth.parse("2031-03")))
                .replace('\u00a0', ' ');
    }

    @Test
    void aLanguageHasItsOwnOrderAndDots() {
        assertAll(Map.ofEntries(
                        Map.entry(
                                "en",
                                "12 May | Mon 12 May 2031 | 1–9 Dec 2030 | 21 Mar – 2 Apr 2030 | Dec 2030"
                                        + " | 12 May, 14:30 | March 2031"),
                        Map.entry(
                                "de",
                                "12. Mai | Mo., 12. Mai 2031 | 1.–9. Dez. 2030 | 21. März – 2. Apr. 2030 | Dez. 2030"
                                        + " | 12. Mai, 14:30 | März 2031"),
                        Map.entry(
                                "fr",
                                "12 mai | lun. 12 mai 2031 | 1–9 déc. 2030 | 21 mars – 2 avr. 2030 | déc. 2030"
                                        + " | 12 mai, 14:30 | mars 2031"),
                        Map.entry(
                                "es",
                                "12 may | lun, 12 de mayo de 2031 | 1–9 dic 2030 | 21 mar – 2 abr 2030 | dic 2030"
                                        + " | 12 may, 14:30 | marzo de 2031"),
                        Map.entry(
                                "pt",
                                "12 de mai. | seg., 12 de maio de 2031 | 1–9 de dez. de 2030"
                                        + " | 21 de mar. – 2 de abr. de 2030 | dez. de 2030 | 12 de mai., 14:30"
                                        + " | março de 2031"),
                        Map.entry(
                                "hu",
                                "máj. 12. | 2031. május 12., H | 2030. dec. 1–9. | 2030. márc. 21. – ápr. 2."
                                        + " | 2030. dec. | máj. 12., 14:30 | 2031. március"),
                        Map.entry(
                                "lt",
                                "geg. 12 d. | 2031 m. gegužės 12 d., pr | 2030 m. gruod. 1–9 d."
                                        + " | 2030 m. kov. 21 d. – bal. 2 d. | 2030 m. gruod. | geg. 12 d., 14:30"
                                        + " | 2031 m. kovas"),
                        Map.entry(
                                "ru",
                                "12 мая | пн, 12 мая 2031 г. | 1–9 дек. 2030 г. | 21 мар. – 2 апр. 2030 г."
                                        + " | дек. 2030 г. | 12 мая, 14:30 | март 2031 г."),
                        Map.entry(
                                "hr",
                                "12. svi | pon, 12. svibnja 2031. | 1.–9. pro 2030. | 21. ožu – 2. tra 2030."
                                        + " | pro 2030. | 12. svi, 14:30 | ožujak 2031."))
                .entrySet()
                .stream()
                .map(expected ->
                        () -> assertEquals(expected.getValue(), ordered(expected.getKey()), expected.getKey())));
    }

    @Test
    void aLanguageWithoutNamesOrInAScriptThatCannotBePrintedLeavesDatesAsTheyAre() {
        for (String tag : List.of("ar", "he", "ja", "zh", "hi", "ab", "tlh", "und")) {
            assertFalse(Tongue.speaks(tag), tag);
            assertEquals(all("en"), all(tag), tag);
        }
    }

    @Test
    void everyNameOfEveryLanguageCanBePrinted() {
        Glyphs letters = new Typeset().letters();
        List<String> tags =
                Stream.of(Locale.getISOLanguages()).filter(Tongue::speaks).toList();
        assertTrue(tags.size() > 60, tags::toString);
        assertAll(tags.stream().map(tag -> () -> {
            Dates dates = dates(tag);
            IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> YearMonth.of(2031, month))
                    .flatMap(month -> Stream.of(
                            dates.heading(month),
                            dates.brief(Edtf.parse(month.toString())),
                            dates.full(month.atDay(month.getMonthValue()))))
                    .forEach(date -> assertEquals(OptionalInt.empty(), letters.missing(date), tag + ": " + date));
            assertTrue(dates.full(LocalDate.parse("2031-03-03"))
                    .contains(Month.MARCH.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(tag))));
        }));
    }
}

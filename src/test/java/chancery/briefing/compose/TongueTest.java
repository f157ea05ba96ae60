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
                        "15\u00a0kvě",
                        "čt 15 května 2031",
                        "by\u00a09\u00a0bře",
                        "21 bře 2030 – 31 bře 2031",
                        "březen 2031"),
                all("cs"));
        assertEquals("jeu. 15 mai 2031", all("fr").get(1));
        assertEquals("март 2031", all("ru").get(4));
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

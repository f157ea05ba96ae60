package chancery.time.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.RandomDates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBackTest {

    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"geneva-2022", "harbour-exercise"})
    void theWordsOfEveryDateOfASampleAreReadBack(String sample) throws IOException {
        Matcher values = Pattern.compile("\"edtf\" *: *\"([^\"]+)\"").matcher(text(sample));
        int read = 0;
        while (values.find()) {
            Edtf value = Edtf.parse(values.group(1));
            assertEquals(
                    value.text(),
                    DateReaderTest.value(DateReader.undated().read(DateWords.of(value))),
                    values.group(1));
            assertEquals(value.text(), DateReaderTest.value(DateReader.undated().read(value.text())));
            read++;
        }
        assertTrue(read > 15, "read: " + read);
    }

    @Test
    void theWordsOfEveryValueAreReadBackToWhatReadsTheSame() {
        RandomDates dates = new RandomDates(20220110);
        Map<String, String> wrong = new LinkedHashMap<>();
        int same = 0;
        int seen = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Edtf value = Edtf.parse(dates.next());
            String words = DateWords.of(value);
            if (value.text().matches(".*(?<![\\dX])-?00.*|.*\\d-3[789].*")) {
                // Years before 100 are no words to guess from, and a third of a year reads like an interval of months.
                continue;
            }
            seen++;
            String back = DateReaderTest.value(
                    DateReader.of(LocalDate.of(2022, 1, 10)).read(words));
            if (back.equals(value.text())) {
                same++;
            } else if ((!many(value) && back.equals("-"))
                    || (!back.equals("-") && !DateWords.of(Edtf.parse(back)).equals(words) && !setOfOne(value))) {
                wrong.put(value.text(), words + " → " + back + "\n");
            }
        }
        assertEquals(Map.of(), wrong, wrong.size() + " of " + seen);
        assertTrue(same > seen * 9 / 10, same + " of " + seen);
    }

    @Test
    void damagedWordsNeverThrow() {
        RandomDates dates = new RandomDates(7);
        DateReader reader = DateReader.of(LocalDate.of(2022, 1, 10));
        for (int i = 0; i < ROUNDS; i++) {
            String words = dates.damaged(DateWords.of(Edtf.parse(dates.next())));
            assertEquals(words.strip(), reader.read(words).wording());
        }
    }

    /** Of long lists with ranges in them some are too entangled to be taken apart again, and are then not understood. */
    private static boolean many(Edtf value) {
        return value.text().chars().filter(c -> c == ',').count() > 1;
    }

    /** A set of one date reads as the date. */
    private static boolean setOfOne(Edtf value) {
        return value.text().matches("[\\[{][^,]*[]}]") && !value.text().contains("..");
    }

    private static String text(String sample) throws IOException {
        try (InputStream in = ReadBackTest.class.getResourceAsStream("/chancery/dossiers/" + sample + ".json")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdtfLawTest {

    private static final long SEED = 20220110;
    private static final int ROUNDS = 20_000;

    @Test
    void whatIsPrintedIsReadBack() {
        RandomDates dates = new RandomDates(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            String text = dates.next();
            Edtf value = Edtf.parse(text);
            assertEquals(text, value.text());
            assertEquals(value, Edtf.parse(value.text()));
        }
    }

    @Test
    void nothingEndsBeforeItStarts() {
        RandomDates dates = new RandomDates(SEED, 0);
        ZoneId zone = ZoneId.of("Europe/Zurich");
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = dates.next();
            try {
                Edtf value = Edtf.parse(text);
                read++;
                for (Bounds bounds : List.of(value.bounds(), value.bounds(zone))) {
                    assertTrue(bounds.start().earliest() <= bounds.end().earliest(), text);
                    assertTrue(bounds.start().latest() <= bounds.end().latest(), text);
                }
            } catch (EdtfException refusal) {
                assertTrue(refusal.getMessage().contains("lies before"), refusal::getMessage);
            }
        }
        assertTrue(read > ROUNDS / 2, "read: " + read);
    }

    @Test
    void aDamagedTextIsReadOrRefusedAtOneOfItsCharacters() {
        RandomDates dates = new RandomDates(SEED);
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = dates.damaged(dates.next());
            try {
                Edtf value = Edtf.parse(text);
                assertEquals(value, Edtf.parse(value.text()), text);
            } catch (EdtfException refusal) {
                refused++;
                assertTrue(refusal.character() >= 1 && refusal.character() <= text.length() + 1, text);
            }
        }
        assertTrue(refused > ROUNDS / 4 && refused < ROUNDS, "refused: " + refused);
    }

    @Test
    void everyValueHasWords() {
        RandomDates dates = new RandomDates(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            Edtf value = Edtf.parse(dates.next());
            String words = DateWords.of(value) + DateWords.brief(value) + DateWords.span(value.bounds());
            assertFalse(words.contains("{"), () -> value + ": " + words);
        }
    }
}

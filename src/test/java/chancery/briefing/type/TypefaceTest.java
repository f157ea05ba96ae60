package chancery.briefing.type;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fonts are in the program, and hold what a sheet needs. */
class TypefaceTest {

    @Test
    void everyFontIsThere() {
        assertAll(Typeface.ALL.stream().map(face -> () -> assertTrue(face.bytes().length > 100_000, face.file())));
    }

    @Test
    void everyFamilyHasItsLicenceBesideIt() {
        assertAll(Stream.of("SourceSans3", "SourceSerif4", "NotoEmoji")
                .map(family -> () ->
                        assertNotNull(Typeface.class.getResource("/chancery/fonts/" + family + "-OFL.txt"), family)));
    }

    @Test
    void latinGreekCyrillicAndTheMarksOfASheetCanBeSet() {
        assertEquals(
                OptionalInt.empty(),
                new Typeset().glyphs().missing("Łódź Șerban Ελλάδα Комитет №14 – − ¶ … “” ‘’ ≥ → 🚢 \u00a0%"));
    }

    @Test
    void theFirstCharacterThatCannotBeSetIsTold() {
        assertEquals(OptionalInt.of('日'), new Typeset().glyphs().missing("in 日本"));
    }

    @Test
    void scriptsAndSymbolsAreCalledByTheirNames() {
        assertEquals(
                List.of("Han", "Arabic", "Egyptian hieroglyphs", "Musical symbol g clef"),
                Stream.of(0x65e5, 0x627, 0x13000, 0x1d11e).map(Scripts::name).toList());
    }
}

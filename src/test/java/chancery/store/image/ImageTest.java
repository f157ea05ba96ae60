package chancery.store.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Dismissal;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Place;
import chancery.model.Plain;
import chancery.store.Example;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageTest {

    @Test
    void everyRecordIsReadBackFromItsImage() {
        for (Entry entry : Example.ENTRIES) {
            assertEquals(entry, Image.entry(entry.entryKind(), Image.of(entry)));
        }
        assertEquals(Example.DOSSIER, Image.entry(EntryKind.DOSSIER, Image.of(Example.DOSSIER)));
    }

    @Test
    void anImageIsReadableAndShort() {
        assertEquals(
                "{\"id\":\"doubt\",\"kind\":\"assessment\",\"on\":\"firm\",\"text\":\"They may yet give way.\","
                        + "\"likelihood\":\"roughly-even-chance\",\"confidence\":\"low\",\"author\":\"A. Analyst\","
                        + "\"time\":\"2022-01-10T18:00:00Z\"}",
                Image.of(Example.DOUBT));
        assertEquals("{\"id\":\"sea\",\"name\":\"the Sea\"}", Image.of(Example.SEA));
        assertEquals(
                "{\"id\":\"pier\",\"name\":\"Pier 4\",\"latitude\":59.9,\"longitude\":-10.75}", Image.of(Example.PIER));
    }

    @Test
    void anUndatedEventKeepsNoBounds() {
        assertEquals(
                "{\"id\":\"a\",\"title\":\"A\",\"kind\":\"meeting\",\"reality\":\"occurred\",\"when\":{},"
                        + "\"importance\":0}",
                Image.of(Plain.event("a", "A")));
    }

    @Test
    void aDismissalIsReadBackFromItsImage() {
        Dismissal whole = new Dismissal(
                "weekday", new Id<>("a"), "friday", "A slip.", "Ada", Instant.parse("2022-01-10T18:00:00Z"));
        Dismissal bare = new Dismissal("weekday", new Id<>("a"), "", "A slip.", null, null);

        assertEquals(whole, Image.dismissal(Image.of(whole)));
        assertEquals(bare, Image.dismissal(Image.of(bare)));
    }

    @Test
    void anyCharacterIsReadBack() {
        StringBuilder odd = new StringBuilder("a");
        for (char c = 0; c < 0x100; c++) {
            odd.append(c);
        }
        odd.append("\u2028\ud83d\udea2\ufeff\"\\");
        Place place = new Place(new Id<>("a"), odd.toString(), null, null);

        assertEquals(place, Image.entry(EntryKind.PLACE, Image.of(place)));
    }

    @Test
    void otherWaysToWriteTheSameAreRead() {
        assertEquals(
                Map.of("a", List.of(1L, -2.5, "\u00e9/\t"), "b", Map.of()),
                Image.keys(" { \"a\" : [ 1 , -2.5,\"\\u00e9\\/\\t\" ],\n\"b\":{ } } "));
    }

    @Test
    void whatIsNoImageIsRefused() {
        for (String text : List.of(
                "", "{", "{}x", "[]", "{\"a\":}", "{\"a\":1,\"a\":2}", "{\"a\":tru}", "{\"a\":\"", "{\"a\":\"\\q\"}")) {
            assertThrows(IllegalArgumentException.class, () -> Image.keys(text), text);
        }
        assertThrows(IllegalArgumentException.class, () -> Image.keys("{\"a\":" + "[".repeat(99_999)));
        assertThrows(IllegalArgumentException.class, () -> Image.entry(EntryKind.PLACE, "{\"id\":\"a\"}"));
        assertThrows(IllegalArgumentException.class, () -> Image.entry(EntryKind.PLACE, "{\"id\":\"a\",\"name\":1}"));
    }
}

package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.model.Entry;
import chancery.model.Reality;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of many pages says how far it is, and can be given up. */
class LongSheetTest {

    private static final SheetOrder ALL = SheetOrder.of(Template.DOSSIER);

    @TempDir
    Path folder;

    private final Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2030-05-11T06:00:00Z"), ZoneOffset.UTC));
    private DossierFile dossier;

    @BeforeEach
    void open() {
        Entry[] events = IntStream.range(0, 600)
                .mapToObj(i -> Made.summed(
                        Made.event(
                                "e" + i,
                                "Something happened for the time " + i,
                                Reality.OCCURRED,
                                LocalDate.of(2028, 1, 1).plusDays(i).toString()),
                        "It took place as it had before. Nobody was surprised, and everybody said so."))
                .toArray(Entry[]::new);
        dossier = Made.dossier(folder, "Made", events);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    /** Keeps what it hears, and is given up at some fraction. */
    private static final class Heard implements Progress {

        private final List<Double> fractions = new ArrayList<>();
        private final double last;

        Heard(double last) {
            this.last = last;
        }

        @Override
        public void fraction(double fraction) {
            fractions.add(fraction);
        }

        @Override
        public void words(String words) {}

        @Override
        public boolean cancelled() {
            return fractions.stream().anyMatch(fraction -> fraction >= last);
        }
    }

    @Test
    void everyEventIsTold() {
        Laid laid = briefing.lay(dossier.shelf(), ALL, Progress.NONE);

        String letters = new Printed(laid.pdf()).letters();
        assertTrue(laid.pages() > 10, laid.pages() + " pages");
        assertEquals(
                List.of(),
                IntStream.range(0, 600)
                        .filter(i -> !letters.contains("Somethinghappenedforthetime" + i + "."))
                        .boxed()
                        .toList());
    }

    @Test
    void itSaysHowFarItIs() {
        Heard heard = new Heard(2);

        briefing.lay(dossier.shelf(), ALL, heard);

        assertEquals(heard.fractions.stream().sorted().toList(), heard.fractions);
        assertTrue(heard.fractions.size() > 20, heard.fractions::toString);
    }

    @Test
    void itCanBeGivenUpHalfway() {
        Heard heard = new Heard(0.4);

        assertThrows(CancellationException.class, () -> briefing.lay(dossier.shelf(), ALL, heard));
        assertTrue(heard.fractions.get(heard.fractions.size() - 1) < 0.5, heard.fractions::toString);
    }
}

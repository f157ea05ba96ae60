package chancery.briefing.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Orders;
import chancery.briefing.Paper;
import chancery.briefing.Printed;
import chancery.briefing.order.SheetOrder;
import chancery.edit.NewId;
import chancery.exchange.Samples;
import chancery.model.KeptSheet;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters by which a printed page is found among the sheets that are kept. */
class SheetMarkTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private DossierFile file;

    @BeforeEach
    void open() {
        file = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Briefing.Rendered render(SheetOrder order, Briefing.Format format) {
        return new Briefing(CLOCK).render(file.shelf(), order, format, Progress.NONE);
    }

    @Test
    void whatSaysTheSameHasOneMarkInEveryFormatAndOnEveryPage() {
        Briefing.Rendered pdf = render(Orders.PLAIN, Briefing.Format.PDF);
        String mark = pdf.content().mark();

        Printed printed = new Printed(pdf.file());
        for (int page = 1; page <= printed.pages(); page++) {
            assertTrue(printed.text(page).contains("Briefing sheet " + mark), printed.text(page));
        }
        for (Briefing.Format format : List.of(Briefing.Format.HTML, Briefing.Format.MARKDOWN)) {
            Briefing.Rendered other = render(Orders.PLAIN, format);
            assertEquals(mark, other.content().mark());
            assertTrue(new String(other.file(), StandardCharsets.UTF_8).contains("Briefing sheet " + mark));
        }
    }

    @Test
    void whatSaysSomethingElseHasAnotherMark() {
        assertNotEquals(
                render(Orders.on(Paper.A4), Briefing.Format.MARKDOWN).content().mark(),
                render(Orders.marked("TLP:RED"), Briefing.Format.MARKDOWN)
                        .content()
                        .mark());
    }

    @Test
    void aKeptSheetIsKnownByTheMarkOnItsPages() {
        String id = NewId.ofSheet("The pier talks", "7KX2P", List.of());
        String again = NewId.ofSheet("The pier talks", "7KX2P", List.of(id));

        assertEquals("sheet-the-pier-talks-7kx2p", id);
        assertEquals("sheet-the-pier-talks-7kx2p-2", again);
        assertEquals(Optional.of("7KX2P"), kept(id).mark());
        assertEquals(Optional.of("7KX2P"), kept(again).mark());
        assertEquals(Optional.empty(), kept("sheet-a").mark());
    }

    private static KeptSheet kept(String id) {
        return new KeptSheet(id, "The pier talks", CLOCK.instant(), null, "pdf", 2, "{}");
    }
}

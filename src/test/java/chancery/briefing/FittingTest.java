package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.order.Writing;
import chancery.briefing.sheet.SectionKind;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a sheet fits its pages. */
class FittingTest {

    @TempDir
    static Path folder;

    private static final Map<Samples, DossierFile> FILES = new EnumMap<>(Samples.class);
    private static final Map<Samples, Draft> DRAFTS = new EnumMap<>(Samples.class);

    @BeforeAll
    static void open() {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        for (Samples sample : Samples.values()) {
            DossierFile file = sample.create(folder.resolve(sample + ".dossier"), null);
            FILES.put(sample, file);
            DRAFTS.put(sample, briefing.draft(file.shelf()));
        }
    }

    @AfterAll
    static void close() {
        FILES.values().forEach(DossierFile::close);
    }

    private static Laid lay(Samples sample, SheetOrder order) {
        return DRAFTS.get(sample).lay(order, Progress.NONE);
    }

    @Test
    void onePageHoldsAllThatIsOrdinarilyWrittenAndEverySection() {
        assertAll(Stream.of(Samples.values())
                .flatMap(sample -> Stream.of(Paper.values()).map(paper -> () -> {
                    SheetOrder order = Ordinary.written(sample, Template.ONE_PAGE, paper);
                    Laid laid = lay(sample, order);
                    assertEquals(1, laid.pages(), sample + " on " + paper);
                    assertNull(laid.overflow());
                    assertEquals(
                            Template.ONE_PAGE.sections(),
                            laid.content().sections().stream()
                                    .map(section -> section.kind())
                                    .toList());
                })));
    }

    @Test
    void aPageThatIsWrittenOverIsTooLongAndSaysSo() {
        String long60 = String.join("\n", Collections.nCopies(60, "A line that says little, and says it again."));
        SheetOrder order = Ordinary.bare(Samples.HARBOUR_EXERCISE, Template.ONE_PAGE, Paper.A4)
                .withWriting(new Writing(long60, List.of(), List.of(), List.of()));

        Overflow overflow = lay(Samples.HARBOUR_EXERCISE, order).overflow();

        assertNotNull(overflow);
        assertEquals(SectionKind.BOTTOM_LINE, overflow.cuts().get(0).section());
    }

    @Test
    void aSheetThatNeedsLittleOfALastPageIsSetCloserToDoWithoutIt() {
        assertAll(Stream.of(Samples.values())
                .flatMap(sample -> Stream.of(Paper.values())
                        .map(paper -> () -> assertEquals(
                                1,
                                lay(sample, Ordinary.bare(sample, Template.ACTOR_PROFILE, paper))
                                        .pages(),
                                sample + " on " + paper))));
    }
}

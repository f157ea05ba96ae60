package chancery.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.store.DossierRefused.Reason;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be read of a damaged file is saved into a new one. */
class SalvageTest {

    private static final int PAGE = 4096;
    private static final int QUOTES = 7_000;
    private static final String WORDS =
            "We have not moved, and we shall not move until the harbour is open to all, number ";

    @TempDir
    static Path original;

    @TempDir
    Path folder;

    private static byte[] whole;
    private static int records;
    private Path damaged;
    private Path saved;

    @BeforeAll
    static void makeThreeMegabytes() {
        Path path = original.resolve("large.dossier");
        try (DossierFile file = DossierFile.create(path, Example.DOSSIER)) {
            Example.fill(file);
            file.write(pen -> {
                for (int i = 0; i < QUOTES; i++) {
                    pen.put(quote(i));
                }
            });
            records = file.facts().records().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    - 1;
        }
        whole = Raw.bytes(path);
    }

    @BeforeEach
    void placeIt() {
        damaged = folder.resolve("damaged.dossier");
        saved = folder.resolve("saved.dossier");
    }

    @ParameterizedTest
    @CsvSource({"1, 99.8", "8, 99", "80, 75"})
    void mostRecordsOutliveZeroedPages(int pages, double percent) throws IOException {
        for (int seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            Set<Integer> zeroed = new TreeSet<>();
            while (zeroed.size() < pages) {
                zeroed.add(1 + random.nextInt(bytes.length / PAGE - 1));
            }
            zeroed.forEach(page -> Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0));
            Files.write(damaged, bytes);
            Files.deleteIfExists(saved);
            Salvaged salvaged = Salvage.of(damaged, saved, Progress.NONE);
            Set<String> intact = intact(bytes);
            double share = 100.0 * saved(intact) / intact.size();
            int of = seed;
            assertTrue(share >= percent, () -> share + " % with seed " + of);
            assertArrayEquals(bytes, Files.readAllBytes(damaged));
            check(salvaged);
        }
    }

    @Test
    void whatIsLostIsNamed() throws IOException {
        byte[] bytes = whole.clone();
        int at = Raw.find(write(bytes), (WORDS + 4_321).getBytes(StandardCharsets.UTF_8)) / PAGE * PAGE;
        Arrays.fill(bytes, at, at + PAGE, (byte) 0);
        Files.write(damaged, bytes);
        Salvaged salvaged = Salvage.of(damaged, saved, Progress.NONE);
        assertTrue(
                salvaged.lost().contains(new Salvaged.Lost("many-4321", EntryKind.QUOTE)), salvaged.lost()::toString);
        assertEquals(records, salvaged.count() + salvaged.lost().size());
        check(salvaged);
    }

    @Test
    void aSheetIsSavedWholeOrTold() throws IOException {
        Path path = folder.resolve("sheets.dossier");
        byte[] first = new byte[3 * PAGE];
        byte[] second = new byte[3 * PAGE];
        Arrays.fill(first, (byte) 'a');
        Arrays.fill(second, (byte) 'b');
        try (DossierFile file = DossierFile.create(path, Example.DOSSIER)) {
            Example.fill(file);
            file.write(pen -> {
                pen.keep(sheet("one"), first, List.of(Example.PIER));
                pen.keep(sheet("two"), second, List.of(Example.PIER));
            });
        }
        byte[] bytes = Raw.bytes(path);
        byte[] run = new byte[PAGE];
        Arrays.fill(run, (byte) 'b');
        int at = Raw.find(path, Arrays.copyOf(run, 200));
        bytes[at + 100] = 'c';
        Files.write(damaged, bytes);
        Salvaged salvaged = Salvage.of(damaged, saved, Progress.NONE);

        assertEquals(List.of("Sheet two"), salvaged.lostSheets());
        assertEquals(List.of(), salvaged.lost());
        try (DossierFile after = DossierFile.open(saved)) {
            assertEquals(List.of(sheet("one")), after.shelf().keptSheets());
            assertArrayEquals(first, after.shelf().keptFile("one").orElseThrow());
            assertEquals(List.of(Example.PIER), after.shelf().keptRecords("one"));
            assertTrue(after.facts().sound());
        }
    }

    private static KeptSheet sheet(String id) {
        return new KeptSheet(id, "Sheet " + id, Instant.parse("2022-01-10T18:00:00Z"), null, "pdf", 3, "{}");
    }

    @Test
    void aDamagedFirstPageCostsNothing() throws IOException {
        byte[] bytes = whole.clone();
        Arrays.fill(bytes, 0, PAGE, (byte) 'x');
        Files.write(damaged, bytes);
        assertEquals(records, Salvage.of(damaged, saved, Progress.NONE).count());
    }

    @Test
    void halfAFileGivesWhatItHolds() throws IOException {
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        Salvaged salvaged = Salvage.of(damaged, saved, Progress.NONE);
        assertTrue(salvaged.count() > records / 10, () -> salvaged.count() + " of " + records);
        check(salvaged);
    }

    @Test
    void whereNothingCanBeReadThereIsNoNewFile() throws IOException {
        Files.write(damaged, new byte[100_000]);
        assertEquals(
                Reason.NOTHING_LEFT,
                assertThrows(DossierRefused.class, () -> Salvage.of(damaged, saved, Progress.NONE))
                        .reason());
        Files.write(damaged, new byte[0]);
        assertEquals(
                Reason.EMPTY,
                assertThrows(DossierRefused.class, () -> Salvage.of(damaged, saved, Progress.NONE))
                        .reason());
        assertEquals(Set.of("damaged.dossier"), Raw.names(folder));
    }

    @Test
    void aSoundFileIsSavedWhole() throws IOException {
        Salvaged salvaged = Salvage.of(write(whole), saved, Progress.NONE);
        assertEquals(List.of(), salvaged.lost());
        try (DossierFile before = DossierFile.open(damaged, Access.READ);
                DossierFile after = DossierFile.open(saved)) {
            assertEquals(before.facts().records(), after.facts().records());
            assertEquals(before.shelf().events(), after.shelf().events());
            assertEquals(
                    before.shelf().quotes().stream().collect(Collectors.toSet()),
                    after.shelf().quotes().stream().collect(Collectors.toSet()));
            assertEquals(before.shelf().search("harbour", 50), after.shelf().search("harbour", 50));
        }
    }

    /** The words of the quotes that still stand in a file. */
    private static Set<String> intact(byte[] bytes) {
        Set<String> intact = new TreeSet<>();
        Matcher matcher =
                Pattern.compile(Pattern.quote(WORDS) + "\\d+,").matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            intact.add(matcher.group());
        }
        return intact;
    }

    private long saved(Set<String> intact) {
        try (DossierFile file = DossierFile.open(saved, Access.READ)) {
            return file.shelf().quotes().stream()
                    .map(Quote::text)
                    .filter(text -> intact.contains(text.substring(
                            0, text.indexOf(',', Math.min(WORDS.length(), text.length()) - 1) + 1)))
                    .count();
        }
    }

    private void check(Salvaged salvaged) {
        try (DossierFile file = DossierFile.open(saved)) {
            FileFacts facts = file.facts();
            assertTrue(facts.sound(), facts::toString);
            assertEquals(salvaged.records(), facts.records());
            assertEquals(
                    facts.records().get(EntryKind.QUOTE), file.shelf().quotes().size());
            assertEquals(
                    facts.records().get(EntryKind.EVENT), file.shelf().events().size());
        }
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(damaged, bytes);
    }

    private static Quote quote(int i) {
        String text = WORDS + i + ", " + Integer.toString(i * 7_919, 36) + ". ".repeat(i % 20);
        return new Quote(
                new Id<>("many-" + i),
                QuoteKind.REPORTED,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                null,
                null,
                null,
                List.of());
    }
}

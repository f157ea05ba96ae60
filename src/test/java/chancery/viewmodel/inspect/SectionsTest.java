package chancery.viewmodel.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void aLongSectionShowsItsFirstLinesAndKeepsTheOthers() {
        List<Block> section = Sections.section("window.inspect.sources", lines(2_000));
        assertEquals(1 + 20 + 1, section.size());
        assertEquals(new Block.More("window.inspect.sources", lines(2_000).subList(20, 2_000)), section.get(21));
    }

    @Test
    void aFewLinesMoreAreShownAtOnce() {
        assertEquals(
                1 + 25, Sections.section("window.inspect.sources", lines(25)).size());
        assertEquals(
                1 + 20 + 1,
                Sections.section("window.inspect.sources", lines(26)).size());
    }

    @Test
    void whatIsEmptyHasNoHeading() {
        assertEquals(List.of(), Sections.section("window.inspect.sources", List.of()));
    }

    private static List<Block> lines(int count) {
        return IntStream.range(0, count)
                .<Block>mapToObj(number -> new Block.Prose("Report " + number))
                .toList();
    }
}

package chancery.view.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.viewmodel.inspect.Block;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class MoreLinesTest {

    private final List<Block> lines = IntStream.range(0, 230)
            .<Block>mapToObj(number -> new Block.Prose("Report " + number))
            .toList();
    private final Block.More more = new Block.More("window.inspect.sources", lines);
    private final List<Block> page = List.of(new Block.Heading("Sources"), more);

    private final MoreLines asked = new MoreLines();

    @Test
    void atFirstNoneOfTheFurtherLinesIsShown() {
        assertEquals(page, asked.of(page).toList());
    }

    @Test
    void eachTimeMoreIsAskedForAPortionComesUntilAllAreShown() {
        ask();
        assertEquals(1 + 100 + 1, asked.of(page).count());
        assertEquals(lines.subList(0, 100), asked.of(page).skip(1).limit(100).toList());
        ask();
        ask();
        assertEquals(lines, asked.of(page).skip(1).toList());
    }

    @Test
    void anotherPageBeginsWithItsFirstLines() {
        ask();
        asked.clear();
        assertEquals(page, asked.of(page).toList());
    }

    private void ask() {
        boolean[] shown = new boolean[1];
        asked.open(more, new VBox(), () -> shown[0] = true);
        assertTrue(shown[0]);
    }
}

package chancery.viewmodel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnWidthTest {

    @Test
    void onlyTheColumnOfNumbersGrowsWithTheEvents() {
        ListColumns.Wide numbers = new ListColumns.Wide(EventColumn.NUMBER, 3.5);
        ListColumns.Wide kinds = new ListColumns.Wide(EventColumn.KIND, 3.5);

        assertEquals(3.5, numbers.width(26));
        assertEquals(7 * 0.52 + 1.1, numbers.width(1_000_000), 1e-9);
        assertEquals(3.5, kinds.width(1_000_000));
    }
}

package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SizesTest {

    @Test
    void titlesMayBeLongerInAWidePlot() {
        assertEquals(270, Sizes.of(1, 700).longestLabel());
        assertEquals(375, Sizes.of(1, 1_660).longestLabel());
        assertEquals(Sizes.of(1, 1_660), Sizes.of(1, 1_700));
        assertEquals(420, Sizes.of(1, 4_000).longestLabel());
        assertEquals(540, Sizes.of(2, 700).longestLabel());
    }
}

package chancery.viewmodel.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void theSameNameIsNoDistanceAway() {
        assertEquals(0, Likeness.distance("Sergey Lavrov", "Lavrov, SERGEY"));
        assertEquals(0, Likeness.distance("Aasvær", "aasvær"));
    }

    @Test
    void twoSpellingsAreNearerThanTwoNames() {
        assertEquals(1, Likeness.distance("Radomir Veshek", "Radomir Vesek"));
        assertTrue(Likeness.distance("S. Lavrov", "Sergey Lavrov") < Likeness.distance("S. Lavrov", "Russia"));
    }
}

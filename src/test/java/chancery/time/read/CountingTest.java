package chancery.time.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.time.Offset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountingTest {

    @Test
    void wordsThatCountFromSomethingSayHowFarAndFromWhat() {
        assertCounted("P2D", "talks in geneva", "two days after the talks in Geneva");
        assertCounted("-P1D", "talks", "the day before the talks");
        assertCounted("P1D", "talks opened", "The day after the talks opened");
        assertCounted("P21D", "x", "3 weeks after X");
        assertCounted("-P1M", "vote", "a month before the vote");
        assertCounted("P0D", "talks", "on the day of the talks");
        assertCounted("P0D", "talks", "the same day as the talks");
        assertCounted("P1Y", "", "a year after");
    }

    @Test
    void otherWordsDoNotCount() {
        assertEquals(Optional.empty(), Counting.of("after the talks"));
        assertEquals(Optional.empty(), Counting.of("two days ago"));
        assertEquals(Optional.empty(), Counting.of("before 10 January"));
    }

    private static void assertCounted(String offset, String words, String typed) {
        assertEquals(Optional.of(new Counting(Offset.parse(offset), words)), Counting.of(typed));
    }
}

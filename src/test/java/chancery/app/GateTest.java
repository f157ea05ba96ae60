package chancery.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatIsHandedOverWaitsUntilTheGateOpensAndIsThenDoneInOrder() {
        gate.execute(() -> done.add("first"));
        gate.execute(() -> done.add("second"));
        assertEquals(List.of(), done);

        gate.open(task -> done.add("passed on"));

        assertEquals(List.of("first", "second"), done);
    }

    @Test
    void anOpenGatePassesOn() {
        gate.open(Runnable::run);

        gate.execute(() -> done.add("at once"));

        assertEquals(List.of("at once"), done);
    }

    @Test
    void whatWaitsMayHandOverMore() {
        gate.execute(() -> gate.execute(() -> done.add("later")));

        gate.open(Runnable::run);

        assertEquals(List.of("later"), done);
    }
}

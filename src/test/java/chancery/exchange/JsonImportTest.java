package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonImportTest {

    @Test
    void aSoundTextIsAccepted() {
        assertEquals(List.of(), Example.ferry().findings());
    }

    @Test
    void theHarbourExerciseIsAccepted() {
        assertEquals(
                List.of(),
                Example.findings(Example.read(Example.bytes("/chancery/dossiers/geneva-2022.json"))));
    }
}

package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a text, reading it ends in an outcome and never in an exception. */
class HostileTextTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] TEXTS = {
        "",
        " ",
        "-",
        "ev-talks",
        "src-gazette",
        "2031-03-05",
        "2031",
        "../..",
        "[..2031]",
        "P1D",
        "\u0000",
        "a\nb",
        "-1",
        "999999999-01-01",
        "Y999999999",
        "+2031-01-01",
        "-0044-03-15",
        "2031-03-04T24:00:00",
        "UTC",
        "Z",
        "😀",
        "high"
    };

    @Test
    void aTextSpoiltInAnyPlaceIsReadToAnOutcome() throws IOException {
        Random random = new Random(20220110);
        ObjectMapper mapper = new ObjectMapper();
        byte[] sound = Example.bytes(Example.FERRY);
        int accepted = 0;
        for (int i = 0; i < 1_500; i++) {
            JsonNode text = mapper.readTree(sound);
            for (int spoils = 1 + random.nextInt(3); spoils > 0; spoils--) {
                spoil(text, random);
            }
            accepted += Example.read(text.toString()) instanceof Outcome.Accepted ? 1 : 0;
        }

        assertTrue(accepted > 50 && accepted < 1_000, "accepted " + accepted);
    }

    @Test
    void bytesSpoiltInAnyPlaceAreReadToAnOutcome() {
        Random random = new Random(20220110);
        int accepted = 0;
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = Example.bytes(Example.FERRY);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            accepted += Example.read(bytes) instanceof Outcome.Accepted ? 1 : 0;
        }

        assertTrue(accepted > 10 && accepted < 1_200, "accepted " + accepted);
    }

    private static void spoil(JsonNode text, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        gather(text, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            if (keys.isEmpty()) {
                return;
            }
            String key = keys.get(random.nextInt(keys.size()));
            if (random.nextInt(6) == 0) {
                object.remove(key);
            } else {
                object.set(key, value(random, containers));
            }
        } else if (container instanceof ArrayNode list && !list.isEmpty()) {
            list.set(random.nextInt(list.size()), value(random, containers));
        }
    }

    private static JsonNode value(Random random, List<JsonNode> containers) {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt(20) - 5);
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(random.nextDouble() * 400 - 200);
            case 4 -> NODES.booleanNode(random.nextBoolean());
            case 5 -> containers.get(random.nextInt(containers.size())).deepCopy();
            default -> NODES.textNode(TEXTS[random.nextInt(TEXTS.length)]);
        };
    }

    private static void gather(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> gather(child, containers));
        }
    }
}

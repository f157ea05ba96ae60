package chancery.exchange;

import chancery.work.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The text of the ferry dossier, to be spoilt in one place and read. */
final class Example {

    static final String FERRY = "/golden/exchange/ferry-dues.json";

    private final ObjectNode text;

    private Example(ObjectNode text) {
        this.text = text;
    }

    static Example ferry() {
        try {
            return new Example((ObjectNode) new ObjectMapper().readTree(bytes(FERRY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the object at a JSON pointer. */
    Example with(String pointer, Consumer<ObjectNode> change) {
        change.accept((ObjectNode) at(pointer));
        return this;
    }

    /** Changes the list at a JSON pointer. */
    Example withList(String pointer, Consumer<ArrayNode> change) {
        change.accept((ArrayNode) at(pointer));
        return this;
    }

    ObjectNode copy(String pointer) {
        return at(pointer).deepCopy();
    }

    Outcome read() {
        return read(text.toString());
    }

    /** What is wrong with it, one line each; empty where it is sound. */
    List<String> findings() {
        return findings(read());
    }

    static List<String> findings(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.findings().stream().map(Finding::text).toList()
                : List.of();
    }

    static Outcome read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome read(byte[] bytes) {
        try {
            return JsonImport.read(new ByteArrayInputStream(bytes), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private JsonNode at(String pointer) {
        return text.at(pointer);
    }
}

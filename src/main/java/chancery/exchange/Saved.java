package chancery.exchange;

import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.store.image.Image;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an analyst saved by name, as the text's optional lists {@code filters} and {@code bookmarks}: left out where empty. */
final class Saved {

    private static final List<String> KEYS = List.of("name", "body");

    private Saved() {}

    /** All that is saved in a dossier, by kind and then by name. */
    static List<Memento> of(Shelf shelf) {
        return Stream.of(Memento.Kind.values())
                .filter(Memento.Kind::named)
                .flatMap(kind -> shelf.mementos(kind).stream().sorted(Comparator.comparing(Memento::name)))
                .toList();
    }

    /** Writes them. */
    static void write(List<Memento> saved, ObjectWriter out) throws IOException {
        for (Memento.Kind kind : Memento.Kind.values()) {
            List<Memento> some =
                    saved.stream().filter(memento -> memento.kind() == kind).toList();
            if (!some.isEmpty()) {
                out.list(key(kind), some, memento -> {
                    out.begin();
                    out.text("name", memento.name());
                    out.text("body", memento.body());
                    out.end();
                });
            }
        }
    }

    /** The kind that is kept under a key of the top level. */
    static Optional<Memento.Kind> kind(String key) {
        return Stream.of(Memento.Kind.values())
                .filter(kind -> kind.named() && key(kind).equals(key))
                .findFirst();
    }

    /** Reads the list on which a parser stands. */
    static void read(Memento.Kind kind, JsonParser parser, Intake intake, Findings findings) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            findings.add(Spot.TOP.at(key(kind)), "exchange.expected.list");
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode value = parser.readValueAsTree();
            Fields fields = new Fields(value, new Spot(key(kind) + "[" + i + "]", ""), findings, KEYS);
            String name = fields.text("name");
            String body = fields.text("body");
            if (!fields.sound()) {
                continue;
            }
            if (!readable(body)) {
                fields.refuse("body", "exchange.saved.body");
            } else if (name.isBlank() || !intake.remember(new Memento(kind, name, body))) {
                fields.refuse("name", "exchange.saved.name");
            }
        }
    }

    private static boolean readable(String body) {
        try {
            Image.keys(body);
            return true;
        } catch (IllegalArgumentException noObject) {
            return false;
        }
    }

    private static String key(Memento.Kind kind) {
        return kind.word() + 's';
    }
}

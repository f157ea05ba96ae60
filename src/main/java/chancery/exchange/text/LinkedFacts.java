package chancery.exchange.text;

import chancery.exchange.text.FoundFact.Field;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class LinkedFacts {

    private static final String WHERE = "JSON-LD ";
    private static final int MOST = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FactList facts;

    LinkedFacts(FactList facts) {
        this.facts = facts;
    }

    void read(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                articles(JSON.readTree(script.data()));
            } catch (JsonProcessingException noJson) {
                // A page that is careless in this place may be careful in another.
            }
        }
    }

    /** Looks for articles in whatever they are wrapped in. */
    private void articles(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; seen < MOST && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                article(node);
            }
            node.forEach(open::add);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String word = type.asText("").toLowerCase(Locale.ROOT);
        return word.endsWith("article") || word.endsWith("posting") || word.equals("report");
    }

    private void article(JsonNode article) {
        add(Field.TITLE, article, "headline");
        add(Field.PUBLISHED, article, "datePublished");
        add(Field.LANGUAGE, article, "inLanguage");
        add(Field.URL, article, "url");
        named(Field.AUTHOR, article.path("author"), "author");
        named(Field.PUBLISHER, article.path("publisher"), "publisher");
    }

    private void add(Field field, JsonNode article, String key) {
        JsonNode value = article.path(key);
        if (value.isTextual()) {
            facts.add(field, value.asText(), WHERE + key);
        }
    }

    private void named(Field field, JsonNode value, String key) {
        StringJoiner names = new StringJoiner(", ");
        for (JsonNode one : value.isArray() ? value : JSON.createArrayNode().add(value)) {
            String name = one.isTextual() ? one.asText() : one.path("name").asText("");
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        facts.add(field, names.toString(), WHERE + key);
    }
}

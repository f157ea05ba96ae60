package chancery.viewmodel.suggest;

import chancery.viewmodel.read.Stretch;
import java.util.List;

/**
 * Something that a text seems to say.
 *
 * @param at the words it is about, in the order of the text; at least one stretch: the parts of a quote, the mentions of an actor
 * @param paragraph the number of the paragraph it begins in, from 1
 * @param key tells it from the other suggestions of its source, the same as long as the words around it are
 * @param telling it in words
 * @param draft what accepting it records
 */
public record Suggestion(
        SuggestionKind kind, List<Stretch> at, int paragraph, String key, Telling telling, Draft draft) {

    /** Copies the list. */
    public Suggestion {
        at = List.copyOf(at);
    }

    /** Where it begins, in units. */
    public int from() {
        return at.get(0).from();
    }

    /**
     * A suggestion in words.
     *
     * @param heading what it is, such as "Partial quote"
     * @param words what it is about: the text's own, or a name
     * @param lines what was read, and how, each in a line
     * @param makes what accepting it does, in a sentence
     */
    public record Telling(String heading, String words, List<String> lines, String makes) {

        /** Copies the list. */
        public Telling {
            lines = List.copyOf(lines);
        }

        /** All of it, to be read aloud. */
        public String aloud() {
            return String.join(". ", heading, words, String.join(". ", lines), makes);
        }
    }
}

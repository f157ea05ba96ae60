package chancery.viewmodel.read;

import chancery.model.Actor;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors' names and aliases in a text: whole words, as they are written. Where one name begins with another, the longest
 * counts. One pass over the text, however many names there are.
 */
final class Names {

    /** A name that stands somewhere. */
    record Found(Actor actor, Stretch at) {}

    private record Name(String words, Actor actor) {}

    /** The names by their first words. */
    private final Map<String, List<Name>> byFirst = new HashMap<>();

    Names(List<Actor> actors) {
        for (Actor actor : actors) {
            add(actor.name(), actor);
            actor.aliases().forEach(alias -> add(alias, actor));
        }
        byFirst.values()
                .forEach(names -> names.sort((one, other) ->
                        Integer.compare(other.words().length(), one.words().length())));
    }

    /** Every place where a name stands, in order, none within another. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            Found one = byFirst.isEmpty() ? null : longest(text, at, end);
            if (one != null) {
                found.add(one);
                end = one.at().to();
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private @Nullable Found longest(String text, int at, int end) {
        for (Name name : byFirst.getOrDefault(text.substring(at, end), List.of())) {
            int after = at + name.words().length();
            if (text.startsWith(name.words(), at)
                    && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)))) {
                return new Found(name.actor(), new Stretch(at, after));
            }
        }
        return null;
    }

    private void add(String name, Actor actor) {
        String words = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        int begin = 0;
        while (begin < words.length() && !Character.isLetterOrDigit(words.charAt(begin))) {
            begin++;
        }
        if (words.length() - begin > 1) {
            String plain = words.substring(begin);
            byFirst.computeIfAbsent(plain.substring(0, wordEnd(plain, 0)), first -> new ArrayList<>())
                    .add(new Name(plain, actor));
        }
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

package chancery.suggest;

import chancery.model.Actor;
import chancery.model.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known before the text is read: the dossier's actors with their aliases, and the names of states and well-known
 * organisations. The dossier's come first; where a state is in both, it is the dossier's actor.
 */
final class Register {

    private static final int LONGEST = 12;

    private final List<Player> known = new ArrayList<>();
    private final Map<String, Player> names = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    Register(List<Actor> actors) {
        Map<String, Player> canonical = new HashMap<>();
        for (Actor actor : actors) {
            Player player = new Player(actor.name(), actor.kind(), actor.id());
            known.add(player);
            canonical.put(actor.name(), player);
            enter(actor.name(), player);
            actor.aliases().forEach(alias -> enter(alias, player));
            actor.roles().forEach(role -> Tokens.of(role.title()).forEach(token -> player.called(token.lower())));
        }
        for (String line : Lexicon.lines("names")) {
            List<String> parts = Pattern.compile(" = ")
                    .splitAsStream(line)
                    .map(String::strip)
                    .toList();
            ActorKind kind = ActorKind.valueOf(parts.get(2).toUpperCase(Locale.ROOT));
            enter(parts.get(0), canonical.computeIfAbsent(parts.get(1), name -> new Player(name, kind, null)));
        }
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            if (!name.contains("(") && !name.contains(" - ")) {
                enter(name, canonical.computeIfAbsent(name, one -> new Player(one, ActorKind.STATE, null)));
            }
        }
    }

    /** The dossier's actors. */
    List<Player> known() {
        return known;
    }

    /** The last token of the longest known name that begins at a token; below it where there is none. */
    int last(Prose prose, int first) {
        int most = longest.getOrDefault(prose.token(first).word(), 0);
        int found = first - 1;
        StringBuilder name = new StringBuilder();
        for (int at = first; at < Math.min(first + most, prose.size()); at++) {
            name.append(at == first ? "" : " ").append(prose.token(at).word());
            if (names.containsKey(name.toString())) {
                found = at;
            }
            if (!prose.joined(at)) {
                break;
            }
        }
        return found;
    }

    /** Who bears a name, its tokens parted by spaces; null where nobody is known to. */
    @Nullable
    Player bearer(Prose prose, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int at = first; at <= last; at++) {
            name.append(at == first ? "" : " ").append(prose.token(at).word());
        }
        return names.get(name.toString());
    }

    private void enter(String name, Player player) {
        List<Token> tokens = Tokens.of(name);
        int from = !tokens.isEmpty() && tokens.get(0).is("the") ? 1 : 0;
        if (tokens.size() == from || tokens.size() - from > LONGEST) {
            return;
        }
        List<String> words =
                tokens.subList(from, tokens.size()).stream().map(Token::word).toList();
        names.putIfAbsent(String.join(" ", words), player);
        longest.merge(words.get(0), words.size(), Math::max);
    }
}

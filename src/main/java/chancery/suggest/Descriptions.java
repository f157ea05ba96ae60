package chancery.suggest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by "the senator": the last person before it of whom the text has said that they are one. */
final class Descriptions {

    private static final int BACK = 40;

    private final Prose prose;
    private final Cast cast;

    Descriptions(Prose prose, Cast cast) {
        this.prose = prose;
        this.cast = cast;
    }

    List<Naming> find() {
        List<Naming> named = List.copyOf(cast.namings());
        List<Naming> found = new ArrayList<>();
        int before = 0;
        for (int at = 1; at < prose.size(); at++) {
            while (before < named.size() && named.get(before).first() < at) {
                before++;
            }
            if (describes(at)) {
                Player meant = last(named, before, prose.token(at).lower());
                if (meant != null) {
                    found.add(new Naming(at - 1, at, meant, true));
                }
            }
        }
        return found;
    }

    private boolean describes(int at) {
        Token token = prose.token(at);
        return token.small()
                && Lexicon.ROLES.contains(token.lower())
                && prose.is(at - 1, "the")
                && prose.joined(at - 1)
                && !prose.is(at + 1, "of", "for", "'s", "-", "who", "general")
                && !(prose.joined(at)
                        && at + 1 < prose.size()
                        && prose.token(at + 1).capital());
    }

    private static @Nullable Player last(List<Naming> named, int before, String role) {
        for (int at = before - 1; at >= Math.max(0, before - BACK); at--) {
            Player player = named.get(at).player();
            if (player.person() && player.is(role)) {
                return player;
            }
        }
        return null;
    }
}

package chancery.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who "he", "she", "they" and "it" are: the last that is named before, and fits. */
final class Pronouns {

    private static final int BACK = 30;

    private final Prose prose;
    private final List<Naming> namings;

    Pronouns(Prose prose, Cast cast) {
        this.prose = prose;
        this.namings = cast.namings();
    }

    @Nullable
    Player meant(int token) {
        String word = prose.token(token).lower();
        return switch (word) {
            case "he", "his" -> person(token, Gender.HE);
            case "she", "her" -> person(token, Gender.SHE);
            case "who" -> person(token, Gender.UNKNOWN);
            case "it", "its" -> thing(token);
            default -> null;
        };
    }

    private @Nullable Player person(int token, Gender pronoun) {
        int last = before(token);
        Player meant = null;
        for (int at = last; at >= 0 && at > last - BACK; at--) {
            Player player = namings.get(at).player();
            if (!player.person()) {
                continue;
            }
            if (pronoun == Gender.UNKNOWN || player.gender() == pronoun) {
                meant = player;
                break;
            }
            if (player.gender() == Gender.UNKNOWN && meant == null) {
                meant = player;
                break;
            }
        }
        if (meant != null) {
            meant.seen(pronoun);
        }
        return meant;
    }

    private @Nullable Player thing(int token) {
        int last = before(token);
        for (int at = last; at >= 0 && at > last - 3; at--) {
            Player player = namings.get(at).player();
            if (!player.person()) {
                return player;
            }
        }
        return null;
    }

    /** The place in the list of the last name before a token; -1 where there is none. */
    private int before(int token) {
        int from = 0;
        int to = namings.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (namings.get(middle).first() < token) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}

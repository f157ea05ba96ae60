package chancery.suggest;

import chancery.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one run of words in capitals: how far it goes, which of them are titles, and what sort of actor it names. */
final class RunReader {

    private static final int LONGEST = 12;
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "al", "bin", "el", "la", "le", "du", "der", "den", "da", "dos", "del", "di", "ibn",
            "ter", "y");
    private static final Set<String> GEOGRAPHY = Set.of(
            "city",
            "county",
            "river",
            "mountain",
            "mount",
            "lake",
            "province",
            "island",
            "islands",
            "sea",
            "ocean",
            "street",
            "avenue",
            "road",
            "bay",
            "valley",
            "desert",
            "airport",
            "beach",
            "square",
            "region",
            "peninsula",
            "coast",
            "park",
            "station",
            "bridge",
            "gulf",
            "strait",
            "canal",
            "war",
            "protocol",
            "treaty",
            "agreement",
            "act",
            "day",
            "accord",
            "accords",
            "pact",
            "charter",
            "convention",
            "summit",
            "plan",
            "prize");
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "off", "outside", "around", "across", "through");

    private static final Set<String> BLOCS = Set.of("U.S.", "U.K.", "U.N.", "E.U.", "US", "UK", "UN", "EU", "NATO");

    private final Prose prose;

    RunReader(Prose prose) {
        this.prose = prose;
    }

    /** Whether a word may be part of a name. */
    boolean naming(int at) {
        Token token = prose.token(at);
        return (token.capital() || bound(token.word())) && !Lexicon.COMMON.contains(token.lower());
    }

    /** "el-Amrani" */
    private static boolean bound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen < 4
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && Character.isLetter(word.charAt(0));
    }

    /** The run that begins at a token of a name. */
    Run read(int first) {
        int last = first;
        while (last - first < LONGEST) {
            int next = next(first, last);
            if (next == last) {
                break;
            }
            last = next;
        }
        return sorted(first, last);
    }

    private int next(int first, int last) {
        if (!prose.joined(last)) {
            return last;
        }
        if (naming(last + 1)) {
            return last + 1;
        }
        String word = prose.token(last + 1).lower();
        boolean follows = prose.joined(last + 1) && naming(last + 2);
        if (PARTICLES.contains(word) && follows) {
            return last + 2;
        }
        boolean linked = word.equals("&") || word.equals("of") || word.equals("for");
        if (!linked || !prose.joined(last + 1)) {
            return last;
        }
        if (organisation(first, last) && follows) {
            return last + 2;
        }
        if (organisation(first, last) && prose.is(last + 2, "the") && prose.joined(last + 2) && naming(last + 3)) {
            return last + 3;
        }
        // "Secretary of State X", "Minister for Foreign Affairs X"
        return title(last) && follows && title(last + 2) ? last + 2 : last;
    }

    private Run sorted(int first, int last) {
        int title = lastTitle(first, last);
        List<String> titles = new ArrayList<>();
        for (int at = first; at <= title; at++) {
            titles.add(prose.token(at).lower());
        }
        if (title == last) {
            return new Run(first, last, null, titles);
        }
        boolean titled = title >= first;
        if (organisation(titled ? last : first, last)) {
            return new Run(titled ? title + 1 : first, last, ActorKind.ORGANISATION, List.of());
        }
        return new Run(title + 1, last, kind(title + 1, last, titled), titles);
    }

    /** The last word of a run that is a title, if the run begins with a title or a demonym; "of State" belongs to it. */
    private int lastTitle(int first, int last) {
        int title = first - 1;
        boolean called = false;
        for (int at = first; at <= last; at++) {
            if (title(at)) {
                called |= Lexicon.ROLES.contains(bare(at))
                        || Gender.ofTitle(prose.token(at).lower()) != Gender.UNKNOWN
                        || prose.token(at).lower().endsWith(".");
                title = at;
            } else if (!(prose.is(at, "of", "for")
                    || demonym(at)
                    || at == first && !prose.token(at).small() && titleSoon(at, last))) {
                break;
            }
        }
        return called ? title : first - 1;
    }

    /** "Fisheries Minister X": a word of what he is minister of comes before. */
    private boolean titleSoon(int at, int last) {
        return at + 1 < last && title(at + 1) && Lexicon.ROLES.contains(bare(at + 1));
    }

    private @Nullable ActorKind kind(int first, int last, boolean titled) {
        int words = last - first + 1;
        if (titled) {
            return ActorKind.PERSON;
        }
        if (GEOGRAPHY.contains(prose.token(last).lower())
                || GEOGRAPHY.contains(prose.token(first).lower())) {
            return null;
        }
        if (words == 1) {
            return null;
        }
        boolean where = first > 0 && WHERE.contains(prose.token(first - 1).lower());
        boolean place = Lexicon.PLACES.contains(prose.token(first).lower());
        for (int at = first; at <= last; at++) {
            if (prose.is(at, "of", "for", "&") || demonym(at)) {
                return null;
            }
        }
        return where || place || words > 4 ? null : ActorKind.PERSON;
    }

    private boolean organisation(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (prose.token(at).capital() && Lexicon.ORGANISATIONS.contains(bare(at))) {
                return true;
            }
        }
        return false;
    }

    /** The last token of a group named by where it is from, as "Chilean officials"; below the first where there is none. */
    int group(int first) {
        Token token = prose.token(first);
        boolean from = token.capital() && (demonym(first) || BLOCS.contains(token.word()));
        boolean people = from
                && prose.joined(first)
                && first + 1 < prose.size()
                && Lexicon.PEOPLE.contains(prose.token(first + 1).word());
        return people ? first + 1 : first - 1;
    }

    boolean title(int at) {
        return Lexicon.TITLES.contains(prose.token(at).lower());
    }

    boolean demonym(int at) {
        return Lexicon.DEMONYMS.contains(prose.token(at).lower());
    }

    private String bare(int at) {
        String word = prose.token(at).lower();
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}

package chancery.suggest;

import chancery.model.ActorKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds who is named in a text. The first time through it takes full names, the second time short ones, acronyms and names in
 * headings, so that a heading may name who is introduced below it.
 */
final class NameFinder {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private final Prose prose;
    private final Register register;
    private final RunReader reader;
    private final Cast cast;
    private final Set<String> small = new HashSet<>();

    private NameFinder(Prose prose, Register register) {
        this.prose = prose;
        this.register = register;
        this.reader = new RunReader(prose);
        this.cast = new Cast(prose);
        register.known().forEach(cast::enter);
        prose.tokens().stream().filter(Token::small).forEach(token -> small.add(token.lower()));
    }

    static Cast find(Prose prose, Register register) {
        NameFinder finder = new NameFinder(prose, register);
        finder.pass(true);
        finder.pass(false);
        return finder.cast;
    }

    private void pass(boolean introducing) {
        List<Naming> namings = new ArrayList<>();
        int at = 0;
        while (at < prose.size()) {
            boolean heading = prose.heading(prose.token(at).paragraph());
            int next = introducing && heading ? at + 1 : step(at, introducing, heading, namings);
            at = Math.max(next, at + 1);
        }
        if (!introducing) {
            cast.settle(namings);
        }
    }

    /** Reads what begins at a token; answers the token to go on with. */
    private int step(int at, boolean introducing, boolean heading, List<Naming> namings) {
        int known = register.last(prose, at);
        boolean naming = reader.naming(at);
        int group = reader.group(at);
        if (group >= at && group > known) {
            namings.add(new Naming(at, group, cast.group(prose.slice(at, group)), false));
            return group + 1;
        }
        Run run = naming && !heading ? reader.read(at) : null;
        if (known >= at && !(run != null && outgrows(run, at, known))) {
            Player player = register.bearer(prose, at, known);
            if (player != null
                    && !(player.kind() == ActorKind.STATE && !prose.token(at).capital())) {
                cast.enter(player);
                namings.add(new Naming(at, known, player, false));
                return known + 1;
            }
        }
        if (!naming) {
            return at + 1;
        }
        if (heading) {
            cast.shortened(at, namings);
            return at + 1;
        }
        return run == null ? at + 1 : take(run, introducing, namings);
    }

    /** Whether a known name is only the beginning of another: "Bank of England" of "Bank", "Georgia Smith" of "Georgia". */
    private static boolean outgrows(Run run, int at, int known) {
        return run.kind() != null && run.first() == at && run.last() > known;
    }

    private int take(Run run, boolean introducing, List<Naming> namings) {
        int first = run.first();
        int last = run.last();
        if (first < last
                && prose.begins(first)
                && run.titles().isEmpty()
                && small.contains(prose.token(first).lower())
                && !cast.knows(prose.slice(first, last))) {
            return first + 1;
        }
        if (run.kind() == ActorKind.ORGANISATION
                && (first < last || !small.contains(prose.token(first).lower()))) {
            if (first == last && !acronym(prose.token(first).word())) {
                return last + 1;
            }
            namings.add(new Naming(first, last, cast.organisation(prose.slice(first, last), last), false));
        } else if (run.kind() == ActorKind.PERSON && (first < last || !introducing)) {
            namings.add(new Naming(first, last, cast.person(prose.slice(first, last), run.titles()), false));
        } else if (run.kind() == null && run.titles().isEmpty()) {
            alone(first, last, introducing, namings);
        }
        return last + 1;
    }

    private void alone(int first, int last, boolean introducing, List<Naming> namings) {
        if (introducing) {
            return;
        }
        if (first < last || cast.shortened(first, namings) || reader.demonym(first) || place(first)) {
            return;
        }
        String word = prose.token(first).word();
        if (acronym(word) && !dateline(first)) {
            namings.add(new Naming(first, last, cast.organisation(word, last), false));
        } else if (first + 2 < prose.size() && prose.is(first + 1, ",") && prose.is(first + 2, "who")) {
            namings.add(new Naming(first, last, cast.person(word, List.of()), false));
        } else if (speaks(first)
                && !(prose.begins(first) && small.contains(prose.token(first).lower()))) {
            namings.add(new Naming(first, last, cast.organisation(word, last), false));
        }
    }

    private boolean speaks(int at) {
        return at + 1 < prose.size()
                        && prose.joined(at)
                        && prose.is(at + 1, "said", "says", "added", "told", "reported", "announced")
                || prose.is(at - 2, "according") && prose.is(at - 1, "to");
    }

    private boolean place(int at) {
        return Lexicon.PLACES.contains(prose.token(at).lower());
    }

    /** A town in capitals at the head of a report. */
    private boolean dateline(int at) {
        return at == prose.first(prose.token(at).paragraph()) && prose.is(at + 1, ",", "(", "-", "–", "—");
    }

    private static boolean acronym(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && word.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z')
                && !ROMAN.matcher(word).matches();
    }
}

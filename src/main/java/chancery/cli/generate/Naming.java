package chancery.cli.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and titles of an invented world; none of them names anything real on purpose. */
final class Naming {

    private static final List<String> HEADS = List.of(
            "Al", "Bre", "Cor", "Dal", "El", "Fen", "Gar", "Hal", "Ir", "Jor", "Kal", "Lor", "Mar", "Nor", "Or", "Pel",
            "Quen", "Ras", "Sel", "Tar", "Ul", "Ver", "Wes", "Yar", "Zel");
    private static final List<String> MIDDLES =
            List.of("a", "e", "i", "o", "u", "an", "en", "in", "or", "ar", "ist", "und", "av", "el", "ik");
    private static final List<String> ENDS = List.of(
            "bridge", "dal", "den", "ford", "gard", "holm", "ia", "land", "mark", "mouth", "nia", "stan", "stead",
            "vik", "wald");
    private static final List<String> SURNAMES = List.of(
            "ev", "ova", "sen", "son", "ski", "ano", "ez", "ard", "ler", "mann", "ton", "well", "ides", "escu", "oğlu");
    private static final List<String> BODIES = List.of(
            "Ministry of {0}",
            "{0} Agency", "{0} Council", "Bank of {0}", "{0} Group", "{0} Assembly", "{0} Observatory");
    private static final List<String> ACTS = List.of(
            "{0} and {1} meet on {2}",
            "{0} warns {1} over {2}",
            "{0} proposes talks on {2}",
            "{0} rejects {1}''s offer on {2}",
            "{0} moves forces near {3}",
            "{0} tells reporters there will be no deal on {2}",
            "{0} and {1} sign a memorandum on {2}",
            "{0} calls on {1} to withdraw from {3}",
            "Envoys of {0} arrive in {3}",
            "{0} publishes its draft on {2}",
            "{0} summons the ambassador of {1}",
            "{0} announces sanctions against {1}");
    /** What nobody else has to be there for. */
    private static final List<String> ACTS_ALONE =
            ACTS.stream().filter(act -> !act.contains("{1}")).toList();

    private static final List<String> MATTERS = List.of(
            "inspections",
            "the straits",
            "transit fees",
            "prisoners",
            "fisheries",
            "the border line",
            "missile ranges",
            "grain exports",
            "observers",
            "the treaty's renewal",
            "water rights",
            "overflights",
            "minority schools",
            "the reactor",
            "joint patrols",
            "gas prices",
            "visas",
            "the airlift",
            "reparations",
            "a ceasefire");

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    Naming(Chance chance) {
        this.chance = chance;
    }

    String state() {
        return free(() -> chance.of(HEADS) + chance.of(MIDDLES) + chance.of(ENDS));
    }

    String person() {
        return free(() -> chance.of(HEADS) + chance.of(MIDDLES) + " " + chance.of(HEADS) + chance.of(MIDDLES)
                + chance.of(SURNAMES));
    }

    String body() {
        return free(() -> put(chance.of(BODIES), chance.of(HEADS) + chance.of(MIDDLES) + chance.of(ENDS)));
    }

    String place() {
        return state();
    }

    /** What is argued about. */
    String matter() {
        return chance.of(MATTERS);
    }

    /** How many matters there are to argue about. */
    static int matters() {
        return MATTERS.size();
    }

    /** What is argued about, one matter after another; from {@link #matters} on they come again. */
    static String matter(int number) {
        return MATTERS.get(number % MATTERS.size());
    }

    /**
     * The title of an event.
     *
     * @param whom the other party; null where nobody else is there
     */
    String act(String who, @Nullable String whom, String where) {
        return whom == null
                ? put(chance.of(ACTS_ALONE), who, "", matter(), where)
                : put(chance.of(ACTS), who, whom, matter(), where);
    }

    private String free(java.util.function.Supplier<String> names) {
        String name = names.get();
        for (int tries = 0; !taken.add(name); tries++) {
            name = tries < 20 ? names.get() : names.get() + " " + taken.size();
        }
        return name;
    }

    private static String put(String pattern, String... parts) {
        String text = pattern.replace("''", "’");
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", parts[i]);
        }
        return text;
    }
}

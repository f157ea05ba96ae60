package chancery.suggest;

import chancery.model.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who takes part in a text, by every name and short name that the text gives them, and where. */
final class Cast {

    private static final int NEAR = 14;

    private final Prose prose;
    private final Set<Player> players = new LinkedHashSet<>();
    private final Map<String, Player> persons = new HashMap<>();
    private final Map<String, Player> given = new HashMap<>();
    private final Map<String, Player> others = new HashMap<>();
    private final List<Naming> namings = new ArrayList<>();
    private @Nullable Naming[] ending = new Naming[0];
    private @Nullable Naming[] starting = new Naming[0];

    Cast(Prose prose) {
        this.prose = prose;
    }

    List<Player> players() {
        return List.copyOf(players);
    }

    /** All places, in order, none over another. */
    List<Naming> namings() {
        return namings;
    }

    /** What names somebody and ends with a token, or null. */
    @Nullable
    Naming ending(int token) {
        return token >= 0 && token < ending.length ? ending[token] : null;
    }

    /** What names somebody and begins with a token, or null. */
    @Nullable
    Naming starting(int token) {
        return token >= 0 && token < starting.length ? starting[token] : null;
    }

    /** Somebody who was known before. */
    void enter(Player player) {
        if (!players.add(player)) {
            return;
        }
        if (player.person()) {
            remember(player);
        } else {
            others.putIfAbsent(player.name(), player);
        }
    }

    Player group(String name) {
        return other(name, ActorKind.GROUP);
    }

    Player organisation(String name, int last) {
        Player player = other(name, ActorKind.ORGANISATION);
        if (prose.is(last + 1, "(") && prose.is(last + 3, ")")) {
            String shortly = prose.token(last + 2).word();
            if (shortly.equals(initials(name))) {
                others.put(shortly, player);
            }
        }
        return player;
    }

    /** Whether some person goes by a name, or by one that ends with it. */
    boolean knows(String name) {
        return persons.containsKey(key(name));
    }

    Player person(String name, List<String> titles) {
        Player player = persons.get(key(name));
        if (player == null && name.indexOf(' ') < 0 && titles.stream().anyMatch(Set.of("dame", "sir")::contains)) {
            player = given.get(name);
        }
        if (player == null) {
            player = new Player(name, ActorKind.PERSON, null);
            players.add(player);
            remember(player);
        }
        titles.forEach(player::called);
        return player;
    }

    /** Takes a word for a short name of somebody, where somebody has it. */
    boolean shortened(int at, List<Naming> places) {
        String word = prose.token(at).word();
        Player player = persons.get(key(word));
        player = player == null ? others.get(word) : player;
        if (player != null) {
            places.add(new Naming(at, at, player, false));
        }
        return player != null;
    }

    /** Takes the places, and what stands beside them. */
    void settle(List<Naming> places) {
        ending = new Naming[prose.size()];
        starting = new Naming[prose.size()];
        Set<Player> seen = new HashSet<>();
        places.sort(Comparator.comparingInt(Naming::first));
        places.forEach(this::put);
        namings.forEach(naming -> seen.add(naming.player()));
        players.retainAll(seen);
        new Descriptions(prose, this).find().forEach(this::put);
        namings.sort(Comparator.comparingInt(Naming::first));
        List<Player> ordered = namings.stream().map(Naming::player).distinct().toList();
        players.clear();
        players.addAll(ordered);
        namings.forEach(naming -> naming.player().namings().add(naming));
    }

    private void put(Naming naming) {
        for (int at = naming.first(); at <= naming.last(); at++) {
            if (starting[at] != null || ending[at] != null) {
                return;
            }
        }
        namings.add(naming);
        starting[naming.first()] = naming;
        ending[naming.last()] = naming;
        if (naming.player().person() && !naming.described()) {
            beside(naming);
        }
    }

    /** "X, Iceland's ambassador," is the ambassador. */
    private void beside(Naming naming) {
        if (!prose.is(naming.last() + 1, ",")) {
            return;
        }
        for (int at = naming.last() + 2; at < Math.min(prose.size(), naming.last() + NEAR); at++) {
            Token token = prose.token(at);
            if (token.is(",", ".", ";", "(", "and", "who", "said")
                    || token.paragraph() != prose.token(naming.last()).paragraph()) {
                return;
            }
            naming.player().called(token.lower());
        }
    }

    private Player other(String name, ActorKind kind) {
        return others.computeIfAbsent(name, one -> {
            Player player = new Player(one, kind, null);
            players.add(player);
            return player;
        });
    }

    /** By the full name, and by every shorter end of it. */
    private void remember(Player player) {
        String key = key(player.name());
        persons.putIfAbsent(key, player);
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            persons.put(key.substring(space + 1), player);
        }
        int space = player.name().indexOf(' ');
        if (space > 0) {
            given.put(player.name().substring(0, space), player);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\'', '’');
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            boolean first = at == 0 || name.charAt(at - 1) == ' ';
            if (first && Character.isUpperCase(name.charAt(at))) {
                letters.append(name.charAt(at));
            }
        }
        return letters.toString();
    }
}

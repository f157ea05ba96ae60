package chancery.check;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether two actors look like one under two spellings. Only actors that share a sound or a letter pattern are compared, so that
 * many actors take little time; {@link Spelling} says when two names are too much alike. Actors of two kinds are compared only
 * where their names are the same letter by letter.
 */
final class SpellingCheck implements ListCheck {

    @Override
    public Check check() {
        return Check.TWO_SPELLINGS;
    }

    @Override
    public Set<EntryKind> reads() {
        return EnumSet.of(EntryKind.ACTOR);
    }

    @Override
    public void find(Ground ground, Consumer<Finding> found) {
        Map<String, List<Integer>> alike = new HashMap<>();
        List<Actor> actors = ground.shelf().actors();
        List<List<Spelling>> spellings =
                actors.stream().map(SpellingCheck::spellings).toList();
        Set<List<Integer>> told = new HashSet<>();
        for (int i = 0; i < actors.size(); i++) {
            Set<Integer> near = new HashSet<>();
            for (Spelling spelling : spellings.get(i)) {
                for (String sound : spelling.sounds()) {
                    List<Integer> same = alike.computeIfAbsent(sound, none -> new ArrayList<>());
                    near.addAll(same);
                    same.add(i);
                }
            }
            for (int j : near) {
                if (j != i && told.add(List.of(j, i))) {
                    compare(actors.get(j), spellings.get(j), actors.get(i), spellings.get(i), found);
                }
            }
        }
    }

    private void compare(
            Actor one, List<Spelling> ofOne, Actor other, List<Spelling> ofOther, Consumer<Finding> found) {
        for (Spelling spelling : ofOne) {
            for (Spelling against : ofOther) {
                boolean same = one.kind() == other.kind()
                        ? spelling.alike(against, one.kind())
                        : spelling.whole()
                                && against.whole()
                                && spelling.letters().equals(against.letters());
                if (same) {
                    String text = Words.say(
                            "check.two-spellings.text",
                            one.name(),
                            other.name(),
                            spelling.written(),
                            against.written());
                    String both = Words.say("check.two-spellings.same", one.name(), other.name(), spelling.written());
                    found.accept(Finding.of(
                            check(),
                            one,
                            List.of(other.id()),
                            spelling.written().equals(against.written()) ? both : text,
                            spelling.written(),
                            against.written()));
                    return;
                }
            }
        }
    }

    private static List<Spelling> spellings(Actor actor) {
        List<Spelling> spellings = new ArrayList<>();
        spellings.add(Spelling.of(actor.name(), true));
        actor.aliases().forEach(alias -> spellings.add(Spelling.of(alias, false)));
        spellings.removeIf(spelling -> spelling.words().isEmpty());
        return spellings;
    }
}

package chancery.viewmodel.read;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who seems to speak some words, and what announces them. The verb of saying nearest to the words counts, among those of the
 * paragraph that stand outside quotation marks; then the name nearest to that verb. A pronoun stands for the person named last
 * before it; with neither, the name nearest before the words counts.
 *
 * @param actor or null where nobody is named
 * @param cue the verb as it is written, or null
 */
record Speaker(@Nullable Id<Actor> actor, @Nullable String cue) {

    private static final Set<String> CUES = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "told",
            "tells",
            "telling",
            "added",
            "adds",
            "adding",
            "asked",
            "asks",
            "warned",
            "warns",
            "warning",
            "insisted",
            "insists",
            "declared",
            "declares",
            "stressed",
            "stresses",
            "noted",
            "notes",
            "argued",
            "argues",
            "called",
            "calls",
            "replied",
            "replies",
            "wrote",
            "writes",
            "tweeted",
            "announced",
            "announces",
            "stated",
            "states",
            "claimed",
            "claims",
            "denied",
            "denies",
            "suggested",
            "demanded",
            "demands",
            "promised",
            "vowed",
            "pledged",
            "conceded",
            "admitted",
            "explained",
            "explains",
            "described",
            "emphasised",
            "emphasized",
            "reiterated",
            "repeated",
            "remarked",
            "observed",
            "recalled",
            "answered",
            "countered",
            "cautioned",
            "urged",
            "proposed",
            "rejected",
            "reported",
            "according",
            "quoted");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    /** How far from its verb a speaker is named at most, in units. */
    private static final int NEAR = 90;

    /** A word outside quotation marks. */
    private record Token(String word, Stretch at) {}

    /** Who speaks a stretch of a text. */
    static Speaker of(ReadingText text, List<Mark> names, Stretch words) {
        Stretch line = text.line(text.lineAt(words.from()));
        List<Stretch> quoted = Quotations.in(text, line);
        List<Token> tokens = tokens(text, line, quoted);
        List<Mark> named = names.stream()
                .filter(name -> line.holds(name.at()) && quoted.stream().noneMatch(inner -> inner.overlaps(name.at())))
                .toList();
        Optional<Token> cue = tokens.stream()
                .filter(token -> CUES.contains(token.word()))
                .min(Comparator.comparingInt(token -> distance(token.at(), words)));
        if (cue.isEmpty()) {
            return new Speaker(
                    before(names, words.from(), line).map(Speaker::id).orElse(null), null);
        }
        Stretch verb = cue.get().at();
        Optional<Mark> near = named.stream()
                .filter(name -> distance(name.at(), verb) <= NEAR)
                .min(Comparator.comparingInt(name -> distance(name.at(), verb)));
        boolean pronoun = tokens.stream()
                .anyMatch(token -> PRONOUNS.contains(token.word())
                        && distance(token.at(), verb) <= 2
                        && near.map(name -> distance(name.at(), verb)).orElse(NEAR) > 2);
        Optional<Mark> who = pronoun ? before(persons(names), verb.from(), line) : near;
        return new Speaker(
                who.or(() -> before(names, words.from(), line)).map(Speaker::id).orElse(null), text.slice(verb));
    }

    private static List<Mark> persons(List<Mark> names) {
        return names.stream()
                .filter(name -> name.detail().equals(ActorKind.PERSON.word()))
                .toList();
    }

    /** The name last before a unit, in this paragraph or the two before it. */
    private static Optional<Mark> before(List<Mark> names, int unit, Stretch line) {
        int earliest = Math.max(0, line.from() - 1_500);
        return names.stream()
                .filter(name -> name.at().to() <= unit && name.at().from() >= earliest)
                .reduce((one, next) -> next);
    }

    @SuppressWarnings("unchecked")
    private static Id<Actor> id(Mark name) {
        return (Id<Actor>) name.choice().id();
    }

    private static List<Token> tokens(ReadingText text, Stretch line, List<Stretch> quoted) {
        List<Token> tokens = new ArrayList<>();
        int unit = line.from();
        while (unit < line.to()) {
            int end = unit;
            while (end < line.to() && Character.isLetter(text.text().charAt(end))) {
                end++;
            }
            Stretch at = new Stretch(unit, end);
            if (!at.empty() && quoted.stream().noneMatch(inner -> inner.overlaps(at))) {
                tokens.add(new Token(text.slice(at).toLowerCase(Locale.ROOT), at));
            }
            unit = Math.max(end, unit + 1);
        }
        return tokens;
    }

    private static int distance(Stretch one, Stretch other) {
        return Math.max(0, Math.max(one.from() - other.to(), other.from() - one.to()));
    }
}

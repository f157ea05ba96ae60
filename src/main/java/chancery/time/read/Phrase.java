package chancery.time.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** Reads whole phrases: one date, a side of one, a stretch between two, or several. */
final class Phrase {

    private static final int MOST_MEMBERS = 12;

    private final WorthyDate dates;
    private final Pairs pairs;
    private final List<Reader> readers;

    Phrase(WorthyDate dates) {
        this.dates = dates;
        this.pairs = new Pairs(dates);
        this.readers = List.of(
                Reader.of("ongoing,? start not known", words -> Finds.of(Found.stated("/.."))),
                Reader.of("from (.+),? ongoing", words -> each(words.group(1), found -> Sides.since(found, ".."))),
                Reader.of("from (.+),? end not known", words -> each(words.group(1), found -> Sides.since(found, ""))),
                Reader.of(
                        "until (.+),? start not known", words -> each(words.group(1), found -> Sides.until(found, ""))),
                Reader.of("(.+) and all before", words -> each(words.group(1), Sides::allBefore)),
                Reader.of("(.+) and all after", words -> each(words.group(1), Sides::allAfter)),
                Reader.of("all (.+)", words -> all(words.group(1))),
                Reader.of("between (.+) and (.+)", words -> split(words, Pairs::within)),
                Reader.of("(?:from )?(.+?) (?:to|until|till|through) (.+)", words -> split(words, Pairs::lasting)),
                Reader.of("(.+?) or (?:earlier|before)", words -> each(words.group(1), Sides::upTo)),
                Reader.of("(.+?) or (?:later|after)", words -> each(words.group(1), Sides::fromOn)),
                Reader.of("(?:before|prior to|earlier than) (.+)", words -> each(words.group(1), Sides::before)),
                Reader.of("(?:after|later than) (.+)", words -> each(words.group(1), Sides::after)),
                Reader.of(
                        "(?:by|not later than|no later than|not after|on or before|at latest|until at latest|up to) (.+)",
                        words -> each(words.group(1), Sides::upTo)),
                Reader.of("(.+?),? at latest", words -> each(words.group(1), Sides::upTo)),
                Reader.of(
                        "(?:not earlier than|no earlier than|not before|on or after|at earliest) (.+)",
                        words -> each(words.group(1), Sides::fromOn)),
                Reader.of("(.+?),? at earliest", words -> each(words.group(1), Sides::fromOn)),
                Reader.of(
                        "(?:since|from|starting|as from) (.+)",
                        words -> each(words.group(1), found -> Sides.since(found, ".."))),
                Reader.of("(.+) (?:onwards?|on)", words -> each(words.group(1), found -> Sides.since(found, ".."))),
                Reader.of(
                        "(?:until|till|ending) (.+)",
                        words -> each(words.group(1), found -> Sides.until(found, ".."))));
    }

    /** The meanings of plain words, see {@link English#plain}. */
    Finds read(String words) {
        Finds single = dates.read(words);
        if (!single.none()) {
            return single;
        }
        Finds dashed = dashed(words);
        if (!dashed.none()) {
            return dashed;
        }
        Finds phrase = Reader.first(readers, words);
        return phrase.none() ? several(words) : phrase;
    }

    private Finds each(String words, UnaryOperator<Found> change) {
        String bare = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
        return dates.read(bare).map(change);
    }

    /** A dash between two dates says that something is somewhere within them, or that it lasts from one to the other. */
    private Finds dashed(String words) {
        for (String dash : List.of(" - ", "-")) {
            for (int at = words.indexOf(dash); at > 0; at = words.indexOf(dash, at + 1)) {
                Finds ends = pairs.read(words.substring(0, at), words.substring(at + dash.length()), Pairs::within);
                if (!ends.none()) {
                    return ends.or(
                            pairs.read(words.substring(0, at), words.substring(at + dash.length()), Pairs::lasting));
                }
            }
        }
        return Finds.NONE;
    }

    private Finds split(Matcher words, BinaryOperator<Found> together) {
        return pairs.read(words.group(1).strip(), words.group(2).strip(), together);
    }

    private Finds all(String words) {
        Finds range = dashed(words);
        return range.none()
                ? Finds.NONE
                : new Finds(range.all().subList(0, 1), range.unclear())
                        .map(found -> found.as(found.text().replace('[', '{').replace(']', '}')));
    }

    /** Dates with commas between them, and before the last one "or" or "and". */
    private Finds several(String words) {
        for (String joint : List.of(" or ", " and ")) {
            int at = words.lastIndexOf(joint);
            while (at > 0) {
                Finds set = several(words.substring(0, at), words.substring(at + joint.length()), joint.equals(" or "));
                if (!set.none()) {
                    return set;
                }
                at = words.lastIndexOf(joint, at - 1);
            }
        }
        return Finds.NONE;
    }

    private Finds several(String before, String last, boolean oneOf) {
        Finds end = member(last, oneOf);
        if (end.none()) {
            return Finds.NONE;
        }
        List<Finds> members = new ArrayList<>();
        if (!members(before, last, oneOf, members)) {
            return Finds.NONE;
        }
        Finds set = members.get(0);
        for (Finds next : members.subList(1, members.size())) {
            set = set.with(next, (some, more) -> Found.of(some.text() + "," + more.text(), some, more));
        }
        String open = oneOf ? "[" : "{";
        String close = oneOf ? "]" : "}";
        return set.with(end, (some, more) -> Found.of(open + some.text() + "," + more.text() + close, some, more));
    }

    /** Takes the words apart at commas, from the left; false where a piece is no date. */
    private boolean members(String words, String last, boolean oneOf, List<Finds> members) {
        if (members.size() > MOST_MEMBERS) {
            return false;
        }
        Finds whole = member(Pairs.completed(words, last), oneOf);
        if (!whole.none()) {
            members.add(whole);
            return true;
        }
        for (int at = words.lastIndexOf(", "); at > 0; at = words.lastIndexOf(", ", at - 1)) {
            Finds first = member(Pairs.completed(words.substring(0, at), last), oneOf);
            if (!first.none()) {
                members.add(first);
                if (members(words.substring(at + 2), last, oneOf, members)) {
                    return true;
                }
                members.remove(members.size() - 1);
            }
        }
        return false;
    }

    /** One date of several, without the brackets of its set. */
    private Finds member(String words, boolean oneOf) {
        Finds single = dates.read(words);
        Finds found = single.none() ? ranged(words, oneOf) : single;
        return found.all().stream().anyMatch(each -> each.text().contains("/"))
                ? Finds.NONE
                : found.map(each -> each.as(each.text().replaceAll("[\\[\\]{}]", "")));
    }

    private Finds ranged(String words, boolean oneOf) {
        Finds dashed = dashed(words);
        if (!dashed.none()) {
            return new Finds(dashed.all().subList(0, 1), dashed.unclear());
        }
        Finds side = Reader.first(oneOf ? readers.subList(9, 12) : readers.subList(4, 6), words);
        return side.none() ? Finds.NONE : side;
    }
}

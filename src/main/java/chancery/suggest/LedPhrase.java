package chancery.suggest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds phrases of dates with what leads and follows them: prepositions, the other end of a range, a time of day. */
final class LedPhrase {

    /** They belong to the wording, and say nothing of the date. */
    private static final Set<String> PLAIN = Set.of("on", "in", "at", "during");

    /** They say on which side of the date it is. */
    private static final Set<String> SIDES = Set.of("since", "until", "till", "by", "before", "after");

    /** How far before them a "not" turns them round. */
    private static final int DENIAL = 3;

    private static final Set<String> ZONES = Set.of("gmt", "utc");
    private static final Set<String> OTHER_ZONES =
            Set.of("est", "edt", "et", "pst", "pdt", "cet", "cest", "bst", "msk", "local", "eastern", "ist", "jst");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d");
    private static final Pattern HALF = Pattern.compile("\\d{1,2}(:\\d\\d)?[ap]m");

    private final Prose prose;
    private final PhraseReader phrases;

    LedPhrase(Prose prose) {
        this.prose = prose;
        this.phrases = new PhraseReader(prose);
    }

    @Nullable
    DatePhrase read(int at) {
        Token token = prose.token(at);
        DatePhrase range = token.is("between", "from") ? range(at) : null;
        if (range != null) {
            return range;
        }
        if (PLAIN.contains(token.lower())
                && prose.joined(at)
                && !prose.is(at + 1, "today", "tomorrow", "yesterday", "tonight")) {
            DatePhrase inner = led(at);
            return inner == null ? null : inner.from(at, "");
        }
        if (SIDES.contains(token.lower()) && prose.joined(at)) {
            DatePhrase inner = denied(at) ? null : led(at);
            return inner == null ? null : inner.from(at, token.lower() + " ");
        }
        return timed(at);
    }

    /** What a preposition leads; in "before next year's vote" it leads the vote, and no date. */
    private @Nullable DatePhrase led(int preposition) {
        DatePhrase inner = timed(preposition + 1);
        return inner == null || prose.is(inner.last() + 1, "'s") ? null : inner;
    }

    /** Whether "before" and "until" tell when something begins to be: "will not sail before Monday". */
    private boolean denied(int at) {
        boolean denied = false;
        for (int before = at - 1; before >= at - DENIAL && prose.joined(before) && !denied; before--) {
            denied = prose.is(before, "not", "never", "cannot")
                    || prose.token(before).lower().endsWith("n't");
        }
        return denied && prose.is(at, "before", "until", "till");
    }

    private @Nullable DatePhrase range(int at) {
        if (!prose.joined(at)) {
            return null;
        }
        DatePhrase first = phrase(at + 1);
        if (first == null) {
            return null;
        }
        int to = first.last() + 1;
        String lead = prose.token(at).lower();
        if (first.plain().contains(" to ") || first.plain().contains(" and ")) {
            return first.from(at, lead + " ");
        }
        boolean joint = lead.equals("between") ? prose.is(to, "and") : prose.is(to, "to", "until", "till", "through");
        DatePhrase second = joint && to + 1 < prose.size() ? phrase(to + 1) : null;
        if (second == null) {
            return lead.equals("from") ? null : first.from(at + 1, "");
        }
        String joined = lead.equals("between") ? "between " + first.plain() + " and " : first.plain() + " to ";
        return second.from(at, joined);
    }

    /** A date with the time of day before or after it. */
    private @Nullable DatePhrase timed(int at) {
        DatePhrase time = time(at);
        if (time != null) {
            int on = prose.is(time.last() + 1, ",") ? time.last() + 2 : time.last() + 1;
            on = prose.is(on, "on") ? on + 1 : on;
            DatePhrase date = on < prose.size() ? phrase(on) : null;
            return date == null ? null : new DatePhrase(at, date.last(), together(date.plain(), time.plain()));
        }
        DatePhrase date = phrase(at);
        if (date == null) {
            return null;
        }
        int on = prose.is(date.last() + 1, ",") ? date.last() + 2 : date.last() + 1;
        DatePhrase after = prose.is(on, "at") ? time(on + 1) : null;
        return after == null ? date : new DatePhrase(at, after.last(), together(date.plain(), after.plain()));
    }

    private static String together(String date, String time) {
        return time.isEmpty() ? date : date + " at " + time;
    }

    private @Nullable DatePhrase time(int at) {
        if (at >= prose.size()) {
            return null;
        }
        String word = prose.token(at).lower();
        if (word.equals("noon")) {
            return new DatePhrase(at, at, "12:00");
        }
        if (word.charAt(0) < '0' || word.charAt(0) > '9' || word.length() > 7) {
            return null;
        }
        boolean clock = CLOCK.matcher(word).matches();
        int on = at + 1;
        String half = "";
        if (HALF.matcher(word).matches()) {
            clock = true;
        } else if ((clock || word.length() <= 2 && prose.token(at).digits())
                && prose.is(on, "a.m.", "p.m.", "am", "pm")) {
            half = " " + prose.token(on).lower().replace(".", "");
            clock = true;
            on++;
        }
        if (!clock) {
            return null;
        }
        if (on < prose.size() && ZONES.contains(prose.token(on).lower())) {
            return new DatePhrase(at, on, word + half + " " + prose.token(on).lower());
        }
        boolean elsewhere =
                on < prose.size() && OTHER_ZONES.contains(prose.token(on).lower());
        // A moment in a zone that is not read would be a wrong one; the day stands.
        return elsewhere
                ? new DatePhrase(at, prose.is(on + 1, "time") ? on + 1 : on, "")
                : new DatePhrase(at, on - 1, word + half);
    }

    /** A phrase, with the article before it and a day told twice: "the following day, January 13". */
    private @Nullable DatePhrase phrase(int at) {
        if (at >= prose.size()) {
            return null;
        }
        DatePhrase phrase = phrases.read(at);
        if (phrase != null || !prose.is(at, "the") || !prose.joined(at)) {
            return phrase;
        }
        if (prose.is(at + 1, "following", "next", "same", "previous") && prose.is(at + 2, "day")) {
            int on = prose.is(at + 3, ",") ? at + 4 : at + 3;
            DatePhrase named = on < prose.size() ? phrases.read(on) : null;
            String which = prose.token(at + 1).lower();
            return named != null && named.plain().chars().anyMatch(Character::isDigit)
                    ? named.from(at, "")
                    : new DatePhrase(at, at + 2, "+" + (which.equals("same") ? 0 : which.equals("previous") ? -1 : 1));
        }
        if (prose.is(at + 1, "day") && prose.is(at + 2, "before", "after") && prose.is(at + 3, ",", ".", ";")) {
            return new DatePhrase(at, at + 2, prose.is(at + 2, "before") ? "+-1" : "+1");
        }
        DatePhrase inner = phrases.read(at + 1);
        return inner == null ? null : inner.from(at, "");
    }
}

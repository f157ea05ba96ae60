package chancery.check;

import chancery.model.Note;
import chancery.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a note keeps its words apart as Intelligence Community Directive 203 (2015) asks: no likelihood and no confidence in
 * one sentence, and the words for likelihood from one of its two rows.
 */
final class LikelihoodCheck implements RecordCheck {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])[”’\"')]*\\s+");

    private static final Pattern FIRST_ROW = words(
            "almost no chance|very unlikely|unlikely|roughly even chance|very likely|likely|almost certain(?:ly)?");

    private static final Pattern SECOND_ROW =
            words("remote(?: chance| possibility)|(?:highly )?improbabl[ey]|roughly even odds|(?:highly )?probabl[ey]"
                    + "|nearly certain(?:ly)?");

    private static final Pattern CONFIDENCE = words("(?:(?:low|moderate|medium|high) )?confidence|confident(?:ly)?");

    @Override
    public void note(Note note, Ground ground, Consumer<Finding> found) {
        for (String sentence : SENTENCE.splitAsStream(note.text()).toList()) {
            Matcher likelihood = likelihood(sentence);
            Matcher confidence = CONFIDENCE.matcher(sentence);
            if (likelihood.find() && confidence.find()) {
                String text = Words.say("check.mixed-likelihood.sentence", likelihood.group(), confidence.group());
                found.accept(Finding.of(Check.MIXED_LIKELIHOOD, note, List.of(note.on()), text, sentence));
            }
        }
        Matcher first = FIRST_ROW.matcher(note.text());
        Matcher second = SECOND_ROW.matcher(note.text());
        if (first.find() && second.find()) {
            String text = Words.say("check.mixed-likelihood.rows", first.group(), second.group());
            found.accept(
                    Finding.of(Check.MIXED_LIKELIHOOD, note, List.of(note.on()), text, first.group(), second.group()));
        }
    }

    /** Whether a note of this text is found. */
    static boolean mixes(String text) {
        return SENTENCE.splitAsStream(text)
                        .anyMatch(sentence -> likelihood(sentence).find()
                                && CONFIDENCE.matcher(sentence).find())
                || (FIRST_ROW.matcher(text).find() && SECOND_ROW.matcher(text).find());
    }

    /** The word of likelihood and the word of confidence that stand in one sentence, of the first that has both. */
    static Optional<List<String>> inOneSentence(String text) {
        for (String sentence : SENTENCE.splitAsStream(text).toList()) {
            Matcher likelihood = likelihood(sentence);
            Matcher confidence = CONFIDENCE.matcher(sentence);
            if (likelihood.find() && confidence.find()) {
                return Optional.of(List.of(likelihood.group(), confidence.group()));
            }
        }
        return Optional.empty();
    }

    /** The words of likelihood of a text that stand in the first row, or in the second. */
    static List<String> ofRow(String text, boolean first) {
        return (first ? FIRST_ROW : SECOND_ROW)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Matcher likelihood(String sentence) {
        Matcher first = FIRST_ROW.matcher(sentence);
        Matcher second = SECOND_ROW.matcher(sentence);
        return first.find() ? first.reset() : second;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}

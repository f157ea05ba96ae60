package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Tone;
import chancery.model.Confidence;
import chancery.model.Likelihood;
import chancery.model.Note;
import chancery.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the analyst holds to be likely. The word of likelihood gets its range; confidence has a sentence of its own, since it is
 * about the evidence and not about the chance.
 */
final class Assessments {

    private Assessments() {}

    static Section of(Ground ground, List<Note> notes) {
        List<Phrase> points = notes.stream()
                .map(note -> phrase(note).citing(ground.sourcing().of(note)))
                .toList();
        List<Block> blocks = points.isEmpty() ? List.of() : List.of(new Block.Points(points));
        return new Section(SectionKind.ASSESSMENTS, Words.say("briefing.section.assessments"), null, blocks);
    }

    private static Phrase phrase(Note note) {
        Phrase phrase = likelihood(note);
        Confidence confidence = note.confidence();
        if (confidence == null) {
            return phrase;
        }
        String level = Words.say("briefing.confidence." + confidence.word());
        String said = Words.say("briefing.confidence.said", level).toLowerCase(Locale.ROOT);
        return note.text().toLowerCase(Locale.ROOT).contains(said)
                ? phrase
                : phrase.and(" ").and(Words.say("briefing.confidence", level), Tone.STRONG);
    }

    /** The note's text, with the range after its word of likelihood, or in a sentence of its own where the word is not there. */
    private static Phrase likelihood(Note note) {
        String text = note.text().strip();
        Likelihood likelihood = note.likelihood();
        if (likelihood == null) {
            return Phrase.of(text);
        }
        String word = Words.say("briefing.likelihood." + likelihood.word());
        String ranged = Words.say("briefing.likelihood.range", word, likelihood.from(), likelihood.to());
        Matcher place = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])")
                .matcher(text);
        if (place.find() && !saidOfMore(text, place.start())) {
            return Phrase.of(text.substring(0, place.start()))
                    .and(ranged, Tone.STRONG)
                    .and(text.substring(place.end()));
        }
        return Phrase.of(text + " ").and(Words.say("briefing.likelihood", ranged), Tone.STRONG);
    }

    /** Whether the word belongs to a longer one of the scale: the "likely" of "very likely" is another step. */
    private static boolean saidOfMore(String text, int start) {
        return text.substring(0, start).endsWith(Words.say("briefing.likelihood.very") + " ");
    }
}

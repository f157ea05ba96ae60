package chancery.briefing.compose;

import chancery.briefing.order.Judgement;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
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
import org.jspecify.annotations.Nullable;

/**
 * What the analyst holds to be likely: what was written for the sheet, or else the assessments among the notes. The word of
 * likelihood gets its range; confidence has a sentence of its own, since it is about the evidence and not about the chance.
 */
final class Judgements {

    private final Ground ground;
    private final Written written;

    private Judgements(Ground ground) {
        this.ground = ground;
        written = new Written(ground);
    }

    /**
     * The section.
     *
     * @param judgements what was written; blank ones count for nothing
     * @param notes the assessments, the weightiest first
     */
    static Section of(Ground ground, List<Judgement> judgements, List<Note> notes, Room room) {
        Judgements all = new Judgements(ground);
        List<Phrase> points = judgements.isEmpty()
                ? notes.stream().limit(room.judgements()).map(all::note).toList()
                : judgements.stream().map(all::judgement).toList();
        int left = judgements.isEmpty() ? notes.size() - points.size() : 0;
        List<Block> blocks = points.isEmpty() ? List.of() : List.of(new Block.Points(points));
        return new Section(
                SectionKind.ASSESSMENTS, Words.say("briefing.section.assessments"), Left.words(left), blocks);
    }

    private Phrase note(Note note) {
        return phrase(Phrase.of(note.text().strip()), note.text(), note.likelihood(), note.confidence())
                .citing(ground.sourcing().of(note));
    }

    private Phrase judgement(Judgement judgement) {
        Phrase phrase = phrase(
                written.of(judgement.words()), judgement.words(), judgement.likelihood(), judgement.confidence());
        return judgement.assessment() ? phrase.and(" ").and(Words.say("briefing.judgement.own"), Tone.QUIET) : phrase;
    }

    private static Phrase phrase(
            Phrase words, String text, @Nullable Likelihood likelihood, @Nullable Confidence confidence) {
        Phrase phrase = likelihood == null ? words : ranged(words, text, likelihood);
        if (confidence == null) {
            return phrase;
        }
        String level = Words.say("briefing.confidence." + confidence.word());
        String said = Words.say("briefing.confidence.said", level).toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).contains(said)
                ? phrase
                : phrase.and(" ").and(Words.say("briefing.confidence", level), Tone.STRONG);
    }

    /**
     * The words with the range after the word of likelihood, or in a sentence of its own where the word is not there. A range that was
     * written is not told again.
     */
    private static Phrase ranged(Phrase words, String text, Likelihood likelihood) {
        if (written(text, likelihood)) {
            return words;
        }
        String word = Words.say("briefing.likelihood." + likelihood.word());
        String ranged = Words.say("briefing.likelihood.range", word, likelihood.from(), likelihood.to());
        Pattern wanted = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])");
        Phrase phrase = Phrase.EMPTY;
        boolean found = false;
        for (Run run : words.runs()) {
            Matcher place = wanted.matcher(run instanceof Run.Words said && !found ? said.text() : "");
            if (place.find() && run instanceof Run.Words said && !saidOfMore(said.text(), place.start())) {
                found = true;
                phrase = phrase.and(said.text().substring(0, place.start()), said.tone())
                        .and(ranged, Tone.STRONG)
                        .and(said.text().substring(place.end()), said.tone());
            } else {
                phrase = phrase.and(new Phrase(List.of(run)));
            }
        }
        return found ? phrase : phrase.and(" ").and(Words.say("briefing.likelihood", ranged), Tone.STRONG);
    }

    private static boolean written(String text, Likelihood likelihood) {
        return Pattern.compile("\\b" + likelihood.from() + "\\s*(?:[-–]|to|and)\\s*" + likelihood.to() + "\\b")
                .matcher(text)
                .find();
    }

    /** Whether the word belongs to a longer one of the scale: the "likely" of "very likely" is another step. */
    private static boolean saidOfMore(String text, int start) {
        return text.substring(0, start).endsWith(Words.say("briefing.likelihood.very") + " ");
    }
}

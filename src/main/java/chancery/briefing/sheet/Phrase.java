package chancery.briefing.sheet;

import chancery.model.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Something said in one breath: runs of words with their citations. Immutable; each method that adds answers a new phrase.
 *
 * @param runs in reading order
 */
public record Phrase(List<Run> runs) {

    /** Nothing yet. */
    public static final Phrase EMPTY = new Phrase(List.of());

    /** Copies the list. */
    public Phrase {
        runs = List.copyOf(runs);
    }

    /** A phrase of plain words. */
    public static Phrase of(String text) {
        return EMPTY.and(text);
    }

    /** A phrase of words in a tone. */
    public static Phrase of(String text, Tone tone) {
        return EMPTY.and(text, tone);
    }

    /** This, then plain words. */
    public Phrase and(String text) {
        return and(text, Tone.PLAIN);
    }

    /** This, then words in a tone, as one run with words of the same tone before them; this alone where the text is empty. */
    public Phrase and(String text, Tone tone) {
        if (text.isEmpty()) {
            return this;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last) instanceof Run.Words before && before.tone() == tone && tone != Tone.WHOLE) {
            List<Run> all = new ArrayList<>(runs.subList(0, last));
            all.add(new Run.Words(before.text() + text, tone));
            return new Phrase(all);
        }
        return and(new Run.Words(text, tone));
    }

    /** This, then what another phrase says. */
    public Phrase and(Phrase other) {
        Phrase both = this;
        for (Run run : other.runs) {
            both = run instanceof Run.Words words ? both.and(words.text(), words.tone()) : both.and(run);
        }
        return both;
    }

    /** This, then a run. */
    public Phrase and(Run run) {
        List<Run> all = new ArrayList<>(runs);
        all.add(run);
        return new Phrase(all);
    }

    /** This, then the references it rests on, each once, in their order. */
    public Phrase citing(Collection<Reference> references) {
        Phrase cited = this;
        for (Reference reference : references.stream().distinct().sorted().toList()) {
            cited = cited.and(new Run.Citation(reference));
        }
        return cited;
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }
}

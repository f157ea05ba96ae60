package chancery.viewmodel.form;

import chancery.model.Confidence;
import chancery.model.Reliability;
import chancery.model.Stance;
import chancery.model.Worded;
import chancery.text.Words;
import chancery.viewmodel.field.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The choices of the model's enumerations, each with the key that chooses it. */
public final class Segments {

    private Segments() {}

    /** From strongly against to strongly for; the keys 1 to 5 choose in that order. */
    public static List<Segment<Stance>> stances() {
        List<Segment<Stance>> segments = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            int value = stance.value();
            segments.add(new Segment<>(
                    stance,
                    value > 0 ? "+" + value : value < 0 ? "−" + -value : "0",
                    Words.say("window.stance."
                            + stance.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    String.valueOf(segments.size() + 1)));
        }
        return segments;
    }

    /** Low, moderate, high: keys l, m, h, as their words begin. */
    public static List<Segment<Confidence>> confidences() {
        return words(Confidence.values());
    }

    /** How reliable a source is: keys a to f. */
    static List<Segment<Reliability>> reliabilities() {
        List<Segment<Reliability>> segments = new ArrayList<>();
        for (Reliability letter : Reliability.values()) {
            String key = letter.name().toLowerCase(Locale.ROOT);
            segments.add(new Segment<>(letter, letter.name(), Words.say("window.reliability." + key), key));
        }
        return segments;
    }

    /** How credible what it says is: keys 1 to 6. */
    static List<Segment<Integer>> credibilities() {
        List<Segment<Integer>> segments = new ArrayList<>();
        for (int step = 1; step <= 6; step++) {
            String key = String.valueOf(step);
            segments.add(new Segment<>(step, key, Words.say("window.credibility." + key), key));
        }
        return segments;
    }

    /** Whole numbers from nothing; each is its own key. */
    static List<Segment<Integer>> numbers(int most) {
        List<Segment<Integer>> segments = new ArrayList<>();
        for (int number = 0; number <= most; number++) {
            segments.add(new Segment<>(number, String.valueOf(number), "", String.valueOf(number)));
        }
        return segments;
    }

    /** The words of an enumeration, chosen by the letter each begins with, or by its number where two begin alike. */
    public static <E extends Enum<E> & Worded> List<Segment<E>> words(E[] constants) {
        List<Segment<E>> segments = new ArrayList<>();
        boolean alike = List.of(constants).stream()
                        .map(constant -> constant.word().charAt(0))
                        .distinct()
                        .count()
                < constants.length;
        for (E constant : constants) {
            String word = constant.word().replace('-', ' ');
            String key = alike ? String.valueOf(segments.size() + 1) : word.substring(0, 1);
            segments.add(new Segment<>(constant, word, alike ? key : "", key));
        }
        return segments;
    }
}

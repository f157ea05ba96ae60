package chancery.check;

import java.util.List;
import java.util.Optional;

/** Whether a text puts a likelihood and a confidence together, or takes its words for likelihood from both rows. */
public final class MixedGauges {

    private MixedGauges() {}

    /** Whether it does, by the rule of the check {@link Check#MIXED_LIKELIHOOD}. */
    public static boolean mixes(String text) {
        return LikelihoodCheck.mixes(text);
    }

    /** The word of likelihood and the word of confidence that share the first sentence that has both. */
    public static Optional<List<String>> inOneSentence(String text) {
        return LikelihoodCheck.inOneSentence(text);
    }

    /**
     * The words of likelihood of a text, as they stand there.
     *
     * @param first whether those of the first row are asked for, which the steps have their names from; else those of the second
     */
    public static List<String> ofRow(String text, boolean first) {
        return LikelihoodCheck.ofRow(text, first);
    }
}

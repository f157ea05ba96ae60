package chancery.check;

/** Whether a text puts a likelihood and a confidence together, or takes its words for likelihood from both rows. */
public final class MixedGauges {

    private MixedGauges() {}

    /** Whether it does, by the rule of the check {@link Check#MIXED_LIKELIHOOD}. */
    public static boolean mixes(String text) {
        return LikelihoodCheck.mixes(text);
    }
}

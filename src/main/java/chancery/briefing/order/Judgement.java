package chancery.briefing.order;

import chancery.model.Confidence;
import chancery.model.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * A key judgement as the analyst wrote it.
 *
 * @param words may refer to records, as {@link Referring} says
 * @param likelihood which word of likelihood it uses, or null
 * @param confidence how sure the ground for it is, told in a sentence of its own; or null
 * @param assessment whether it is marked as the analyst's own assessment, so that it may stand without evidence
 */
public record Judgement(
        String words,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence,
        boolean assessment) {}

package chancery.briefing.order;

import java.util.List;

/**
 * What the analyst writes for a sheet. All of it may refer to records, as {@link Referring} says. What is empty is proposed from
 * the records, where they have any such.
 *
 * @param bottomLine what matters, in a paragraph or two; may be empty
 * @param judgements in reading order
 * @param watch what to watch, in reading order; before what the records say lies ahead
 * @param gaps what is not known, in reading order; before what the notes say
 */
public record Writing(String bottomLine, List<Judgement> judgements, List<String> watch, List<String> gaps) {

    /** Nothing written. */
    public static final Writing NONE = new Writing("", List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Writing {
        judgements = List.copyOf(judgements);
        watch = List.copyOf(watch);
        gaps = List.copyOf(gaps);
    }
}

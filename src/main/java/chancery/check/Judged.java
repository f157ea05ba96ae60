package chancery.check;

import chancery.model.Dismissal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what the analyst thinks of it. A dismissal holds as long as the facts that the finding speaks of; once they
 * change, it is another finding, and is told again.
 *
 * @param dismissal why it may stand, or null where nobody has said so
 */
public record Judged(Finding finding, @Nullable Dismissal dismissal) {

    /** Whether it is still to be looked at. */
    public boolean open() {
        return dismissal == null;
    }

    /** Why it may stand, where somebody has said so. */
    public Optional<String> reason() {
        return Optional.ofNullable(dismissal).map(Dismissal::reason);
    }

    /** Findings beside the dismissals of the same dossier, in the order of the findings. */
    public static List<Judged> of(List<Finding> findings, List<Dismissal> dismissals) {
        Map<List<Object>, Dismissal> known = new HashMap<>();
        dismissals.forEach(one -> known.put(List.of(one.check(), one.on(), one.finding()), one));
        return findings.stream()
                .map(finding ->
                        new Judged(finding, known.get(List.of(finding.check().word(), finding.on(), finding.key()))))
                .toList();
    }
}

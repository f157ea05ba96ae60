package chancery.viewmodel.check;

import chancery.check.Check;
import chancery.check.Finding;
import chancery.check.Judged;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.viewmodel.Contents;
import chancery.viewmodel.inspect.Naming;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run of the checks.
 *
 * @param findings all of them, for the next run to begin with
 * @param judged the same, beside what the analyst thinks of them
 * @param lines those that are listed: no more of a check than anybody reads
 */
record Found(List<Finding> findings, List<Judged> judged, List<CheckRow.Line> lines) {

    /** How many findings of one check are listed, at most. */
    static final int MOST = 200;

    /** Reads what the lines say from the file: not for the JavaFX thread. */
    static Found of(List<Finding> findings, Contents contents, Shelf shelf) {
        List<Judged> judged = Judged.of(findings, shelf.dismissals());
        Naming naming = new Naming(contents, shelf);
        Set<Id<Source>> held = shelf.sourcesWithText();
        Map<Check, Integer> counts = new EnumMap<>(Check.class);
        List<CheckRow.Line> lines = judged.stream()
                .filter(one -> counts.merge(one.finding().check(), 1, Integer::sum) <= MOST)
                .map(one -> new CheckRow.Line(
                        one,
                        naming.of(one.finding().on()),
                        Fixes.of(one.finding(), shelf).orElse(null),
                        unsettled(one.finding(), contents, held)))
                .toList();
        return new Found(findings, judged, lines);
    }

    /** Of a passage whose text is not held, nobody can say where it belongs. */
    private static @Nullable Id<Source> unsettled(Finding finding, Contents contents, Set<Id<Source>> held) {
        return finding.check() == Check.NOT_VERBATIM
                ? finding.others().stream()
                        .flatMap(other -> contents.source(new Id<>(other.value())).stream())
                        .map(Source::id)
                        .filter(held::contains)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}

package chancery.cli;

import chancery.briefing.change.Changes;
import chancery.briefing.change.Comparison;
import chancery.briefing.change.Hit;
import chancery.model.KeptSheet;
import chancery.store.Shelf;
import chancery.text.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has become of a kept sheet, a line each. */
final class ChangeReport {

    private final KeptSheet sheet;
    private final Changes changes;
    private final List<Hit> hits;

    ChangeReport(Shelf shelf, KeptSheet sheet) {
        this.sheet = sheet;
        changes = Comparison.since(shelf, sheet.id());
        hits = Comparison.hits(shelf, sheet.id());
    }

    void write(PrintWriter out) {
        if (changes.none() && hits.isEmpty()) {
            out.print(Words.say("cli.changes.none", Plain.line(sheet.title())) + "\n");
            return;
        }
        changes.fresh().forEach(change -> line(out, "cli.changes.fresh", change));
        changes.changed().forEach(change -> line(out, "cli.changes.changed", change));
        changes.withdrawn().forEach(change -> line(out, "cli.changes.withdrawn", change));
        changes.positions()
                .forEach(moved -> out.print(Words.say(
                                "cli.changes.moved",
                                Plain.line(moved.who()),
                                Plain.line(moved.what()),
                                moved.before().sign(),
                                moved.after().sign())
                        + "\n"));
        for (Hit hit : hits) {
            String sources = hit.sources().stream().map(ChangeReport::source).collect(Collectors.joining("; "));
            out.print(Words.say("cli.changes.hit", Plain.line(hit.called()), sources) + "\n");
        }
    }

    private static void line(PrintWriter out, String key, Changes.Change change) {
        String kind = Words.say("edit.kind." + change.kind().word());
        out.print(Words.say(key, kind, Plain.line(change.called())) + differences(change.differences()) + "\n");
    }

    private static String source(Hit.Ground ground) {
        String called = Plain.line(ground.called());
        return ground.withdrawn()
                ? Words.say("cli.changes.source.withdrawn", called)
                : Words.say("cli.changes.source.changed", called) + differences(ground.differences());
    }

    private static String differences(List<Changes.Difference> differences) {
        return differences.isEmpty()
                ? ""
                : differences.stream()
                        .map(difference -> difference.before() == null && difference.after() == null
                                ? difference.what()
                                : Words.say(
                                        "cli.changes.difference",
                                        difference.what(),
                                        words(difference.before()),
                                        words(difference.after())))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String words(@Nullable String value) {
        return value == null ? "–" : Plain.line(value);
    }
}

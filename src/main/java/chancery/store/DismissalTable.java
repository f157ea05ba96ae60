package chancery.store;

import chancery.model.Dismissal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The findings of checks that were dismissed. */
final class DismissalTable {

    private DismissalTable() {}

    /** By record, check and finding. */
    static List<Dismissal> read(Statements statements) {
        return statements.list("dismissal/all", row -> {
            String check = row.text();
            var on = row.id();
            String finding = row.text();
            String reason = row.text();
            String author = row.textOrNull();
            String time = row.textOrNull();
            return new Dismissal(check, on, finding, reason, author, time == null ? null : Instant.parse(time));
        });
    }

    /** Writes one in the place of an earlier one of that finding. */
    static void write(Statements statements, Dismissal dismissal) {
        statements.run(
                "dismissal/put",
                dismissal.check(),
                dismissal.on().value(),
                dismissal.finding(),
                dismissal.reason(),
                dismissal.author(),
                Objects.toString(dismissal.time(), null),
                Seal.of(dismissal.reason(), dismissal.author()));
    }

    static void remove(Statements statements, Dismissal dismissal) {
        statements.run("dismissal/remove", dismissal.check(), dismissal.on().value(), dismissal.finding());
    }
}

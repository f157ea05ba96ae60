package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of the history, and what they did. */
final class StepTable {

    private StepTable() {}

    /** Steps below a number, the last one first. */
    static List<Step> before(Statements statements, int number, int limit) {
        return statements.list("step/before", StepTable::step, number, limit);
    }

    /** The step of a number, or null. */
    static @Nullable Step find(Statements statements, int number) {
        return statements.first("step/find", StepTable::step, number);
    }

    /** The edit to be undone next, or null. */
    static @Nullable Step undoable(Statements statements) {
        return statements.first("step/undoable", StepTable::step);
    }

    /** The edit to be redone next, or null. */
    static @Nullable Step redoable(Statements statements) {
        return statements.first("step/redoable", StepTable::step);
    }

    /** What a step did, in its order. */
    static List<Trace> traces(Statements statements, int step) {
        return statements.list("step_change/of-step", StepTable::trace, step);
    }

    /** What was done to a record below a step, the last first. */
    static List<Touch> touches(Statements statements, Id<?> record, int before, int limit) {
        return statements.list("step_change/of-record", StepTable::touch, record.value(), before, limit);
    }

    /** The records that were removed and are not there, by what removed them; the last removed first. */
    static List<Touch> wastebasket(Statements statements) {
        return statements.list("step_change/gone", StepTable::touch);
    }

    /** Writes a step that was taken, and what becomes of the edits by it; answers its number. */
    static int write(Statements statements, Step step, List<Trace> traces) {
        int number = Math.incrementExact(Math.toIntExact(statements.number("step/highest")));
        switch (step.deed()) {
            case BEGUN, KEPT -> {}
            case MADE, TAKEN_BACK -> statements.run("step/drop");
            case UNDONE -> statements.run("step/stand", Standing.UNDONE.word(), step.of());
            case REDONE -> statements.run("step/stand", Standing.DONE.word(), step.of());
        }
        boolean edit = step.deed() == Deed.MADE || step.deed() == Deed.TAKEN_BACK;
        statements.run(
                "step/add",
                number,
                step.name(),
                step.who(),
                step.time().toString(),
                step.deed().word(),
                step.of() == 0 ? null : step.of(),
                edit ? Standing.DONE.word() : null,
                seal(step));
        int place = 0;
        for (Trace trace : traces) {
            statements.run(
                    "step_change/add",
                    number,
                    place++,
                    trace.record().value(),
                    trace.kind().word(),
                    trace.part().word(),
                    imageOrNull(statements, trace.before()),
                    imageOrNull(statements, trace.after()));
        }
        return number;
    }

    /** The seal of a step's words. */
    static byte[] seal(Step step) {
        return Seal.of(step.name(), step.who(), step.time());
    }

    static Step step(Row row) throws SQLException {
        int number = row.number();
        String name = row.text();
        String who = row.text();
        Instant time = Instant.parse(row.text());
        Deed deed = row.word(Deed.class);
        return new Step(number, name, who, time, deed, row.number(), row.wordOrNull(Standing.class));
    }

    private static Touch touch(Row row) throws SQLException {
        return new Touch(step(row), trace(row));
    }

    private static Trace trace(Row row) throws SQLException {
        return new Trace(row.id(), row.word(EntryKind.class), row.word(Trace.Part.class), body(row), body(row));
    }

    /** An image that is not what it was is not to be written back into the dossier. */
    private static @Nullable String body(Row row) throws SQLException {
        String body = row.textOrNull();
        if (body == null) {
            row.skip(1);
        } else if (!Arrays.equals(row.bytes(), Seal.of(body))) {
            throw new IllegalArgumentException("the history is not what was written");
        }
        return body;
    }

    private static byte @Nullable [] imageOrNull(Statements statements, @Nullable String body) {
        return body == null ? null : image(statements, body);
    }

    /** Has an image be there, once; answers its hash. */
    static byte[] image(Statements statements, String body) {
        byte[] hash = Seal.of(body);
        statements.run("image/add", hash, body);
        return hash;
    }
}

package chancery.viewmodel.history;

import chancery.edit.BringingBack;
import chancery.edit.Called;
import chancery.edit.Change;
import chancery.edit.Remembered;
import chancery.edit.TakingBack;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.store.Step;
import chancery.store.Trace;
import chancery.store.image.Image;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a step did, and whether it can be taken back (or a removed record brought back).
 *
 * @param title what was done
 * @param lines what became of each record, a line each
 * @param refusal why it cannot be taken back; empty where it can
 */
public record Details(String title, List<String> lines, String refusal) {

    private static final int MOST_LINES = 500;
    private static final int MOST_LETTERS = 90;

    /** Copies the list. */
    public Details {
        lines = List.copyOf(lines);
    }

    /** Looks at a line. Takes time: not for the JavaFX thread. */
    static Details of(Shelf shelf, HistoryLine line) {
        List<String> lines = new ArrayList<>();
        shelf.traces(line.step()).stream().limit(MOST_LINES).forEach(trace -> tell(shelf, trace, lines));
        TakingBack back = line.record() == null
                ? TakingBack.of(shelf, line.step())
                : BringingBack.of(shelf, line.record().id());
        String title = shelf.step(line.step()).map(Step::name).orElse(line.title());
        return new Details(title, lines, back.match(clear -> "", TakingBack.Blocked::words));
    }

    private static void tell(Shelf shelf, Trace trace, List<String> lines) {
        String kind = Words.say("edit.kind." + trace.kind().word());
        switch (trace.part()) {
            case RECORD -> {
                lines.add(Words.say("window.history." + way(trace), kind, called(shelf, trace)));
                if (trace.before() != null && trace.after() != null) {
                    differences(Image.keys(trace.before()), Image.keys(trace.after()), lines);
                }
            }
            case TEXT ->
                lines.add(Words.say(
                        "window.history.text." + way(trace), trace.record().value()));
            case DISMISSAL -> lines.add(Words.say("window.history.dismissal." + way(trace)));
            case REMEMBERED -> lines.add(remembered(trace));
            case SHEET -> lines.add(sheet(trace));
        }
    }

    private static String remembered(Trace trace) {
        Memento memento = Image.memento(Objects.requireNonNull(trace.after() == null ? trace.before() : trace.after()));
        return Words.say("window.history.remembered." + memento.kind().word() + '.' + way(trace), memento.name());
    }

    private static String sheet(Trace trace) {
        KeptSheet sheet = Image.sheet(Objects.requireNonNull(trace.after() == null ? trace.before() : trace.after()));
        return Words.say("window.history.sheet." + way(trace), sheet.title(), sheet.format(), sheet.pages());
    }

    private static String way(Trace trace) {
        if (trace.before() == null) {
            return "added";
        }
        return trace.after() == null ? "removed" : "changed";
    }

    private static String called(Shelf shelf, Trace trace) {
        Change change = Remembered.change(trace);
        return change instanceof Change.OfEntry of
                ? Called.in(shelf, Objects.requireNonNull(of.after() == null ? of.before() : of.after()))
                : trace.record().value();
    }

    private static void differences(Map<String, Object> before, Map<String, Object> after, List<String> lines) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Object old = before.get(key);
            Object now = after.get(key);
            if (!Objects.equals(old, now)) {
                lines.add(Words.say("window.history.differs", spoken(key), brief(old), brief(now)));
            }
        }
    }

    private static String spoken(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Words.LANGUAGE);
    }

    private static String brief(@Nullable Object value) {
        String text =
                Optional.ofNullable(value).map(String::valueOf).orElse("–").replace('\n', ' ');
        return text.codePointCount(0, text.length()) <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }
}

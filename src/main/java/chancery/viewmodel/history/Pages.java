package chancery.viewmodel.history;

import chancery.edit.BringingBack;
import chancery.edit.Called;
import chancery.model.Id;
import chancery.store.Deed;
import chancery.store.Shelf;
import chancery.store.Standing;
import chancery.store.Step;
import chancery.store.Touch;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Moments;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history page by page: there may be tens of thousands of steps.
 *
 * @param record only what was done to this record; null for everything
 * @param words only what has these words
 * @param zone in which times are told
 */
record Pages(@Nullable Id<?> record, String words, ZoneId zone) {

    /** How many lines a page has. */
    static final int LINES = 100;

    private static final int READ_AT_ONCE = 500;

    /** The lines below a step, at most a page of them. */
    List<HistoryLine> below(Shelf shelf, int step) {
        List<HistoryLine> lines = new ArrayList<>();
        int before = step;
        while (lines.size() < LINES) {
            List<Step> steps = read(shelf, before);
            for (Step each : steps) {
                before = each.number();
                HistoryLine line = line(each);
                if (fits(line) && lines.size() < LINES) {
                    lines.add(line);
                }
            }
            if (steps.isEmpty() || steps.get(steps.size() - 1).number() <= 1) {
                break;
            }
        }
        return lines;
    }

    /** All that lies in the wastebasket. */
    List<HistoryLine> wastebasket(Shelf shelf) {
        return shelf.wastebasket().stream()
                .flatMap(touch -> BringingBack.entry(touch)
                        .map(entry -> new HistoryLine(
                                touch.step().number(),
                                Words.say(
                                        "window.history.waste",
                                        Words.say(
                                                "edit.kind." + entry.entryKind().word()),
                                        Called.in(shelf, entry)),
                                detail(touch.step()) + " · " + touch.step().name(),
                                false,
                                Choice.of(entry)))
                        .stream())
                .filter(this::fits)
                .toList();
    }

    private List<Step> read(Shelf shelf, int before) {
        return record == null
                ? shelf.history(before, READ_AT_ONCE)
                : shelf.historyOf(record, before, READ_AT_ONCE).stream()
                        .map(Touch::step)
                        .distinct()
                        .toList();
    }

    private HistoryLine line(Step step) {
        String title = step.deed() == Deed.MADE || step.deed() == Deed.TAKEN_BACK
                ? step.name()
                : Words.say("window.history.deed." + step.deed().word(), step.name());
        boolean faint = step.standing() != null && step.standing() != Standing.DONE;
        String how = faint ? " · " + Words.say("window.history.undone") : "";
        return new HistoryLine(step.number(), title, detail(step) + how, faint, null);
    }

    private String detail(Step step) {
        String time = Moments.words(step.time(), zone);
        return step.who().isEmpty() ? time : Words.say("window.history.detail", time, step.who());
    }

    private boolean fits(HistoryLine line) {
        String text = (line.title() + " " + line.detail()).toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).stream()
                .allMatch(text::contains);
    }
}

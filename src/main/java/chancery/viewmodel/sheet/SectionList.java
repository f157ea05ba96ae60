package chancery.viewmodel.sheet;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.SectionKind;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The sections a sheet can have: those it has in reading order, then the others. */
public final class SectionList {

    private final Draft draft;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    SectionList(Draft draft) {
        this.draft = draft;
        draft.orderProperty().subscribe(this::list);
    }

    /**
     * A section.
     *
     * @param name tells it from the others
     * @param title what the user reads
     * @param on whether the sheet has it
     */
    public record Line(String name, String title, boolean on) {}

    /** All sections. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Takes a section in, after those there are, or leaves it out. */
    public void toggle(int index) {
        SectionKind kind = kind(index);
        draft.pause();
        draft.change("sections", order -> {
            List<SectionKind> now = new ArrayList<>(order.sections());
            if (!now.remove(kind)) {
                now.add(kind);
            }
            return order.withSections(now);
        });
        draft.pause();
    }

    /** Moves a section to another place among those the sheet has, and answers where it stands then. */
    public int move(int from, int to) {
        int last = draft.order().sections().size() - 1;
        if (from > last || last < 0) {
            return from;
        }
        int place = Math.max(0, Math.min(last, to));
        draft.pause();
        draft.change("sections", order -> {
            List<SectionKind> now = new ArrayList<>(order.sections());
            now.add(place, now.remove(from));
            return order.withSections(now);
        });
        draft.pause();
        return place;
    }

    private SectionKind kind(int index) {
        return SectionKind.valueOf(lines.get(index).name());
    }

    private void list(SheetOrder order) {
        List<Line> now = new ArrayList<>();
        order.sections().forEach(kind -> now.add(line(kind, true)));
        for (SectionKind kind : SectionKind.values()) {
            if (!order.sections().contains(kind)) {
                now.add(line(kind, false));
            }
        }
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private static Line line(SectionKind kind, boolean on) {
        return new Line(kind.name(), Words.say("sheet.section." + kind.word()), on);
    }
}

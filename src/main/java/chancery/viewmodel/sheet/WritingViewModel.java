package chancery.viewmodel.sheet;

import chancery.briefing.order.Judgement;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Writing;
import chancery.text.Words;
import chancery.viewmodel.Session;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the analyst writes for a sheet. Rows in which nothing stands count for nothing. */
public final class WritingViewModel {

    private final Draft draft;
    private final Proposals proposals;
    private final ReferenceFinder finder;
    private final ReferringText bottomLine =
            new ReferringText("bottom-line", Words.say("sheet.section.bottom-line"), () -> changed("bottom-line"));
    private final ObservableList<JudgementRow> judgements = FXCollections.observableArrayList();
    private final ObservableList<ReferringText> watch = FXCollections.observableArrayList();
    private final ObservableList<ReferringText> gaps = FXCollections.observableArrayList();
    private boolean reading;

    WritingViewModel(Session session, Draft draft) {
        this.draft = draft;
        this.proposals = new Proposals(session);
        this.finder = new ReferenceFinder(session);
    }

    /** What matters. */
    public ReferringText bottomLine() {
        return bottomLine;
    }

    /** The key judgements. */
    public ObservableList<JudgementRow> judgements() {
        return judgements;
    }

    /** What to watch. */
    public ObservableList<ReferringText> watch() {
        return watch;
    }

    /** What is not known. */
    public ObservableList<ReferringText> gaps() {
        return gaps;
    }

    /** Finds the records that words may refer to. */
    public ReferenceFinder finder() {
        return finder;
    }

    /** A judgement more, at a place; answers it. */
    public JudgementRow addJudgement(int at) {
        JudgementRow row = judgement();
        judgements.add(at, row);
        return row;
    }

    /** A line more, at a place of what to watch or of the gaps; answers it. */
    public ReferringText add(ObservableList<ReferringText> lines, int at) {
        ReferringText line = line(lines == watch ? "watch" : "gap");
        lines.add(at, line);
        return line;
    }

    /** Takes a row out. */
    public <R> void remove(ObservableList<R> rows, R row) {
        draft.pause();
        rows.remove(row);
        changed("rows");
        draft.pause();
    }

    /** Moves a row by a step, where there is room; answers where it stands then. */
    public <R> int move(ObservableList<R> rows, R row, int step) {
        int from = rows.indexOf(row);
        int to = Math.max(0, Math.min(rows.size() - 1, from + step));
        if (to != from) {
            draft.pause();
            rows.remove(from);
            rows.add(to, row);
            changed("rows");
            draft.pause();
        }
        return to;
    }

    /** Brings what the notes assess in as judgements to be edited. */
    public void proposeJudgements() {
        proposals.judgements(found -> propose(judgements, found, this::judgement, JudgementRow::read));
    }

    /** Brings what lies ahead in as what to watch. */
    public void proposeWatch() {
        proposals.watch(found -> propose(watch, found, () -> line("watch"), ReferringText::read));
    }

    /** Brings the gaps and questions of the notes in. */
    public void proposeGaps() {
        proposals.gaps(found -> propose(gaps, found, () -> line("gap"), ReferringText::read));
    }

    /** Shows what an order says. */
    void read(SheetOrder order) {
        reading = true;
        Writing writing = order.writing();
        bottomLine.read(writing.bottomLine());
        fill(judgements, writing.judgements(), this::judgement, JudgementRow::read);
        fill(watch, writing.watch(), () -> line("watch"), ReferringText::read);
        fill(gaps, writing.gaps(), () -> line("gap"), ReferringText::read);
        reading = false;
    }

    private <R, V> void propose(ObservableList<R> rows, List<V> found, Supplier<R> maker, BiConsumer<R, V> reader) {
        draft.pause();
        reading = true;
        for (V value : found) {
            R row = maker.get();
            reader.accept(row, value);
            rows.add(row);
        }
        reading = false;
        changed("proposal");
        draft.pause();
    }

    /** Rows that stay where they are keep the keyboard. */
    private static <R, V> void fill(
            ObservableList<R> rows, List<V> values, Supplier<R> maker, BiConsumer<R, V> reader) {
        while (rows.size() > values.size()) {
            rows.remove(rows.size() - 1);
        }
        while (rows.size() < values.size()) {
            rows.add(maker.get());
        }
        for (int index = 0; index < values.size(); index++) {
            reader.accept(rows.get(index), values.get(index));
        }
    }

    private JudgementRow judgement() {
        return new JudgementRow(() -> changed("judgement"));
    }

    private ReferringText line(String name) {
        return new ReferringText(name, Words.say("sheet." + name), () -> changed(name));
    }

    private void changed(String what) {
        if (!reading) {
            draft.change(what, order -> order.withWriting(written()));
            if (bottomLine.textProperty().get().endsWith(" ")) {
                draft.pause();
            }
        }
    }

    private Writing written() {
        return new Writing(
                bottomLine.written().strip(),
                filled(judgements, JudgementRow::written, Judgement::words),
                filled(watch, line -> line.written().strip(), Function.identity()),
                filled(gaps, line -> line.written().strip(), Function.identity()));
    }

    private static <R, V> List<V> filled(List<R> rows, Function<R, V> writer, Function<V, String> words) {
        return rows.stream()
                .map(writer)
                .filter(value -> !words.apply(value).isBlank())
                .toList();
    }
}

package chancery.viewmodel.sheet;

import chancery.briefing.BriefFailed;
import chancery.briefing.BriefRefused;
import chancery.briefing.Briefing;
import chancery.briefing.Paper;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.queue.PrintChoice;
import chancery.briefing.queue.Queue;
import chancery.model.KeptSheet;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Segment;
import chancery.viewmodel.field.WordsField;
import chancery.work.Progress;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Prints the sheet in sight: asks which printers there are, and hands one of them the finished pages. */
public final class PrintViewModel {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

    /** Where it stands between a sheet and the printer. */
    public enum Phase {
        /** It is asked which printers there are. */
        LOOKING,
        /** There is none. */
        NONE,
        /** It can be printed. */
        READY,
        PRINTING,
        /** The printer has it, and the user has not seen that off. */
        PRINTED,
        /** It could not be printed; perhaps it can now. */
        FAILED
    }

    private final Session session;
    private final HandingOver handing;
    private final Printers printers;
    private final PickField<Queue> queue =
            new PickField<>("queue", Words.say("sheet.print.queue"), List.<Offer<Queue>>of(), Making.NOTHING);
    private final WordsField pages = WordsField.line("pages", Words.say("sheet.print.pages"))
            .obeying(typed -> RANGE.matcher(typed).matches() ? null : Words.say("sheet.print.pages.unknown"));
    private final WordsField copies = WordsField.line("copies", Words.say("sheet.print.copies"))
            .narrow()
            .obeying(typed -> typed.matches("[1-9]\\d{0,2}") ? null : Words.say("sheet.print.copies.unknown"));
    private final ChoiceField<Boolean> sides = new ChoiceField<>(
                    "sides",
                    Words.say("sheet.print.sides"),
                    List.of(
                            new Segment<>(false, Words.say("sheet.print.sides.one"), "", "1"),
                            new Segment<>(true, Words.say("sheet.print.sides.both"), "", "2")),
                    false)
            .with(false);
    private final ChoiceField<Paper> paper = LayoutFields.paper();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOOKING);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper(this, "caution", "");
    private final ReadOnlyObjectWrapper<@Nullable Queue> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", null);
    private final ReadOnlyObjectWrapper<@Nullable KeptSheet> again = new ReadOnlyObjectWrapper<>(this, "again", null);

    /**
     * Prints what is handed over.
     *
     * @param paperTaker has the sheet laid on another paper
     * @param printers what it is handed to
     */
    PrintViewModel(Session session, HandingOver handing, Consumer<Paper> paperTaker, Printers printers) {
        this.session = session;
        this.handing = handing;
        this.printers = printers;
        pages.setHint(Words.say("sheet.print.pages.all"));
        queue.pickProperty()
                .subscribe(pick -> chosen.set(queue.offer().map(Offer::value).orElse(null)));
        paper.chosenProperty().subscribe((before, now) -> {
            if (now != null
                    && again.get() == null
                    && now.value() != handing.inSight().paper()) {
                paperTaker.accept(now.value());
            }
        });
    }

    /** Where to print. */
    public PickField<Queue> queue() {
        return queue;
    }

    /** Which pages, such as "2-3"; all where it is empty. */
    public WordsField pages() {
        return pages;
    }

    /** How many of each. */
    public WordsField copies() {
        return copies;
    }

    /** On one side of the paper or on both; counts where {@link #twoSided}. */
    public ChoiceField<Boolean> sides() {
        return sides;
    }

    /** Whether the printer that is picked prints on both sides. */
    public ObservableValue<Boolean> twoSided() {
        return chosen.map(Queue::twoSided).orElse(false);
    }

    /** On which paper: the sheet is laid anew on another. Not for a kept sheet, {@link #againProperty}. */
    public ChoiceField<Paper> paper() {
        return paper;
    }

    /** Why the paper is a wrong one for the printer that is picked, in words; empty where it is not. */
    public ObservableValue<String> paperProblem() {
        return chosen.flatMap(to -> paper.chosenProperty()
                        .map(on -> to.papers().isEmpty() || to.papers().contains(on.value())
                                ? ""
                                : Words.say("sheet.print.paper.lacking", to.name(), on.text())))
                .orElse("");
    }

    /** The kept sheet that is printed once more; its value is null where it is the one that is worked on. */
    public ReadOnlyObjectProperty<@Nullable KeptSheet> againProperty() {
        return again.getReadOnlyProperty();
    }

    /** What is being done, or what is in the way. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What whoever prints should know of the dossier; empty where there is nothing. */
    public ReadOnlyStringProperty cautionProperty() {
        return caution.getReadOnlyProperty();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The user knows that the printer has it. */
    public void dismiss() {
        phase.set(Phase.READY);
    }

    /** Whether it can be printed. */
    public ObservableValue<Boolean> possible() {
        return phase.map(now -> now == Phase.READY || now == Phase.FAILED && chosen.get() != null);
    }

    /** Takes the sheet in sight, and asks which printers there are. */
    public void begin() {
        begin(handing.inSight());
    }

    /** Takes a kept sheet, and asks which printers there are. */
    public void begin(KeptSheets.Line line) {
        begin(HandingOver.Wanted.again(line.sheet()));
    }

    private void begin(HandingOver.Wanted wanted) {
        again.set(wanted.kept());
        paper.with(wanted.paper());
        copies.with("1");
        pages.with("");
        String unkept = handing.keeps(wanted) ? "" : Words.say("sheet.unkept");
        caution.set(unkept);
        if (wanted.kept() == null) {
            session.ask(shelf -> Caution.of(shelf, Progress.NONE), found -> caution.set(Caution.lines(unkept, found)));
        }
        look();
    }

    /** Asks once more which printers there are. */
    public void look() {
        phase.set(Phase.LOOKING);
        words.set(Words.say("sheet.print.looking"));
        session.work().run(Words.say("sheet.print.looking"), printers::list, this::offer, this::failed);
    }

    /** Prints what was taken; {@code done} hears when the printer has it. Answers whether it can be tried. */
    public boolean print(Runnable done) {
        boolean taken = queue.take();
        Queue to = chosen.get();
        if (taken || to == null || !possible().getValue() || !queue.check() || !pages.check() || !copies.check()) {
            return false;
        }
        KeptSheet kept = again.get();
        HandingOver.Wanted wanted = kept == null ? handing.inSight() : HandingOver.Wanted.again(kept);
        PrintChoice choice = choice(to, wanted);
        phase.set(Phase.PRINTING);
        words.set(Words.say("sheet.print.printing"));
        session.work()
                .run(
                        Words.say("sheet.print.printing"),
                        progress -> {
                            HandingOver.Ready sheet = handing.make(wanted, Briefing.Format.PDF, progress);
                            printers.print(sheet.file(), choice, progress);
                            return sheet;
                        },
                        sheet -> {
                            words.set(
                                    Caution.after(Words.say("sheet.print.printed", to.name()), handing.unkept(sheet)));
                            phase.set(Phase.PRINTED);
                            handing.keep(sheet);
                            done.run();
                        },
                        this::failed);
        return true;
    }

    private PrintChoice choice(Queue to, HandingOver.Wanted wanted) {
        PrintChoice all =
                PrintChoice.of(to.name(), title(wanted), wanted.paper()).onBothSides(to.twoSided() && sides.value());
        PrintChoice times = copies.blank() ? all : all.times(Integer.parseInt(copies.words()));
        Matcher range = RANGE.matcher(pages.words());
        if (!range.matches()) {
            return times;
        }
        int first = Math.max(1, Integer.parseInt(range.group(1)));
        int last = range.group(2) == null ? first : Math.max(first, Integer.parseInt(range.group(2)));
        return times.pages(first, last);
    }

    private String title(HandingOver.Wanted wanted) {
        KeptSheet kept = wanted.kept();
        SheetOrder order = wanted.order();
        String own = order.head().title();
        return kept != null
                ? kept.title()
                : own != null ? own : session.contents().dossier().title();
    }

    /** The printer that was picked the last time is picked again, where it is still there. */
    private void offer(List<Queue> found) {
        Queue before = chosen.get();
        queue.setOffers(found.stream()
                .map(each -> new Offer<>(
                        each,
                        each.name(),
                        List.<String>of(),
                        each.accepting() ? "" : Words.say("sheet.print.closed"),
                        null))
                .toList());
        queue.with(found.stream()
                .filter(each -> before != null && each.name().equals(before.name()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0)));
        phase.set(found.isEmpty() ? Phase.NONE : Phase.READY);
        words.set(found.isEmpty() ? Words.say("sheet.print.none") : "");
    }

    private void failed(Throwable failure) {
        phase.set(Phase.FAILED);
        if (failure instanceof BriefRefused || failure instanceof BriefFailed) {
            words.set(String.valueOf(failure.getMessage()));
        } else {
            words.set("");
            session.problems().tellFault(failure);
        }
    }
}

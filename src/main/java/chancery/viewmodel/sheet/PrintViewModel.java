package chancery.viewmodel.sheet;

import chancery.briefing.BriefFailed;
import chancery.briefing.BriefRefused;
import chancery.briefing.Briefing;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.queue.PrintChoice;
import chancery.briefing.queue.Queue;
import chancery.briefing.queue.Queues;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WordsField;
import chancery.work.Progress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Prints the sheet: asks which printers there are, and hands one of them the finished pages. */
public final class PrintViewModel {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

    private final Session session;
    private final Draft draft;
    private final HandingOver handing;
    private final PickField<Queue> queue =
            new PickField<>("queue", Words.say("sheet.print.queue"), List.<Offer<Queue>>of(), Making.NOTHING);
    private final WordsField pages = WordsField.line("pages", Words.say("sheet.print.pages"))
            .obeying(typed -> RANGE.matcher(typed).matches() ? null : Words.say("sheet.print.pages.unknown"));
    private final WordsField copies = WordsField.line("copies", Words.say("sheet.print.copies"))
            .narrow()
            .obeying(typed -> typed.matches("[1-9]\\d{0,2}") ? null : Words.say("sheet.print.copies.unknown"));
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper(this, "caution", "");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");

    PrintViewModel(Session session, Draft draft, HandingOver handing) {
        this.session = session;
        this.draft = draft;
        this.handing = handing;
        pages.setHint(Words.say("sheet.print.pages.all"));
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

    /** What is being done, or what is in the way. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What whoever prints should know of the dossier; empty where there is nothing. */
    public ReadOnlyStringProperty cautionProperty() {
        return caution.getReadOnlyProperty();
    }

    /** Whether there is a printer, and nothing is being printed. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** On which paper the sheet is laid out, in words. */
    public String paper() {
        return Words.say(
                "sheet.print.paper",
                Words.say("sheet.paper." + draft.order().layout().paper().name().toLowerCase(Words.LANGUAGE)));
    }

    /** Asks which printers there are. */
    public void begin() {
        possible.set(false);
        copies.with("1");
        words.set(Words.say("sheet.print.looking"));
        session.ask(shelf -> Caution.of(shelf, Progress.NONE), caution::set);
        session.work().run(Words.say("sheet.print.looking"), Queues::list, this::offer, this::failed);
    }

    /** Prints the sheet as it is asked for now; {@code done} hears when the printer has it. Answers whether it can be tried. */
    public boolean print(Runnable done) {
        Queue chosen = queue.value(name -> queue.offers().get(0).value());
        if (chosen == null || !pages.check() || !copies.check()) {
            return false;
        }
        SheetOrder order = draft.order();
        PrintChoice choice = choice(chosen, order);
        possible.set(false);
        words.set(Words.say("sheet.print.printing"));
        session.work()
                .run(
                        Words.say("sheet.print.printing"),
                        progress -> {
                            HandingOver.Ready sheet = handing.make(order, Briefing.Format.PDF, progress);
                            Queues.print(sheet.rendered().file(), choice, progress);
                            return sheet;
                        },
                        sheet -> {
                            possible.set(true);
                            words.set(Words.say("sheet.print.printed"));
                            handing.keep(sheet);
                            done.run();
                        },
                        this::failed);
        return true;
    }

    private PrintChoice choice(Queue chosen, SheetOrder order) {
        String title = session.contents().dossier().title();
        PrintChoice all = PrintChoice.of(chosen.name(), title, order.layout().paper());
        PrintChoice times = copies.blank() ? all : all.times(Integer.parseInt(copies.words()));
        Matcher range = RANGE.matcher(pages.words());
        if (!range.matches()) {
            return times;
        }
        int first = Math.max(1, Integer.parseInt(range.group(1)));
        int last = range.group(2) == null ? first : Math.max(first, Integer.parseInt(range.group(2)));
        return times.pages(first, last);
    }

    private void offer(List<Queue> found) {
        queue.setOffers(found.stream()
                .map(each -> new Offer<>(
                        each,
                        each.name(),
                        List.<String>of(),
                        each.accepting() ? "" : Words.say("sheet.print.closed"),
                        null))
                .toList());
        if (!found.isEmpty()) {
            queue.with(found.get(0));
        }
        possible.set(!found.isEmpty());
        words.set(found.isEmpty() ? Words.say("sheet.print.none") : "");
    }

    private void failed(Throwable failure) {
        possible.set(!queue.offers().isEmpty());
        if (failure instanceof BriefRefused || failure instanceof BriefFailed) {
            words.set(String.valueOf(failure.getMessage()));
        } else {
            words.set("");
            session.problems().tellFault(failure);
        }
    }
}

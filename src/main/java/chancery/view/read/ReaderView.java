package chancery.view.read;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.suggest.SuggestChip;
import chancery.view.suggest.SuggestKeys;
import chancery.viewmodel.Choice;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.read.FindViewModel.Matches;
import chancery.viewmodel.read.Mark;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.read.Reveal;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.read.TypeSize;
import chancery.viewmodel.suggest.Offered;
import chancery.viewmodel.suggest.SuggestViewModel;
import chancery.viewmodel.suggest.Suggestion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The reader: the sources, the text of one with its marks, and what to mark a selection as. */
public final class ReaderView extends BorderPane {

    private static final Duration PATIENCE = Duration.ofMillis(350);
    private static final double BELOW = 16;

    /** How long one must have stayed in a place for it to be written down. */
    private static final javafx.util.Duration REST = javafx.util.Duration.seconds(1);

    private final ReaderViewModel viewModel;
    private final SuggestViewModel suggestions;
    private final Runnable attach;
    private final TextPane text;
    private final MarginPane margin;
    private final ReadingPage page;
    private final FindBar find;
    private final LostPane lost;
    private final Tooltip hover = new Tooltip();
    private final BorderPane middle = new BorderPane();
    private final VBox top = new VBox();
    private final PauseTransition resting = new PauseTransition(REST);
    private boolean waiting;
    private boolean setting;
    private boolean wanted;
    private @Nullable Opened shown;

    /**
     * What the reader asks of the window.
     *
     * @param forms shows a form
     * @param position asks for a position on what is chosen
     * @param attach asks for the text of the source that is read
     * @param review has passages without a place placed
     * @param suggestions what the text seems to say
     * @param clear keeps a part of the screen clear of the form that is shown
     */
    public record Window(
            Consumer<FormViewModel> forms,
            Runnable position,
            Runnable attach,
            Runnable review,
            SuggestViewModel suggestions,
            Consumer<Bounds> clear) {

        /** The same with what is marked kept clear of every form. */
        private Window keeping(Supplier<Optional<Bounds>> marked) {
            return new Window(
                    form -> {
                        forms.accept(form);
                        marked.get().ifPresent(clear);
                    },
                    () -> {
                        position.run();
                        marked.get().ifPresent(clear);
                    },
                    attach,
                    review,
                    suggestions,
                    clear);
        }
    }

    /** Shows what is read. */
    public ReaderView(ReaderViewModel viewModel, TypeSize size, Window window) {
        this.viewModel = viewModel;
        this.attach = window.attach();
        getStyleClass().add("reader");
        text = new TextPane(viewModel::citation);
        margin = new MarginPane(text, viewModel::choose, window.suggestions()::look);
        page = new ReadingPage(text, margin, size);
        find = new FindBar(viewModel.find(), this::stopFinding);
        lost = new LostPane(viewModel::choose, window.review());
        Window clearing = window.keeping(text::selectedOnScreen);
        suggestions = window.suggestions();
        SuggestKeys suggesting = new SuggestKeys(suggestions, clearing.forms());
        ReaderKeys.Others others = new ReaderKeys.Others(
                clearing.forms(), clearing.position(), this::find, this::stopFinding, suggesting::typed, joined -> {});
        ReaderKeys keys = new ReaderKeys(viewModel, text, size, others);
        FlowPane bar = bar(keys);
        bar.getChildren().add(new SuggestChip(suggestions));
        top.getChildren().setAll(bar);
        setLeft(new SourcesPane(viewModel, suggestions));
        middle.setTop(top);
        middle.setBottom(lost);
        setCenter(middle);
        setMinSize(0, 0);
        listen();
        viewModel.openedProperty().subscribe(this::open);
        viewModel
                .sourceProperty()
                .subscribe(source -> open(viewModel.openedProperty().get()));
        viewModel.sources().lines().addListener((javafx.beans.Observable lines) -> empty());
        viewModel.countsProperty().subscribe(counts -> empty());
        viewModel.chosenProperty().subscribe(this::choose);
        viewModel.revealProperty().subscribe(this::reveal);
        viewModel.find().matchesProperty().subscribe((Matches matches) -> text.show(matches));
        suggestions.offeredProperty().subscribe(offered -> suggest());
        suggestions.currentProperty().subscribe(current -> suggest());
    }

    /** Gives the keyboard to the text. */
    public void focus() {
        if (shown == null) {
            wanted = true;
            lookupAll(".source-list").forEach(Node::requestFocus);
        } else {
            text.requestFocus();
        }
    }

    /** Shows where words of the text are looked for. */
    public void find() {
        if (shown == null) {
            return;
        }
        if (!top.getChildren().contains(find)) {
            top.getChildren().add(find);
        }
        Stretch selected = text.selected();
        viewModel.find().from(selected.from());
        if (!selected.empty() && text.getSelectedText().indexOf('\n') < 0) {
            viewModel.find().wordsProperty().set(text.getSelectedText());
        }
        find.focus();
    }

    private void stopFinding() {
        top.getChildren().remove(find);
        viewModel.find().wordsProperty().set("");
        text.requestFocus();
    }

    private void listen() {
        resting.setOnFinished(over -> viewModel.keep());
        text.selectionProperty().addListener((property, before, now) -> {
            if (!setting) {
                viewModel.selectionProperty().set(new Stretch(now.getStart(), now.getEnd()));
                resting.playFromStart();
            }
        });
        text.viewportDirtyEvents().subscribe(dirty -> seen());
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        text.setMouseOverTextDelay(PATIENCE);
        text.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::tell);
        text.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> hover.hide());
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hover.hide());
    }

    private void open(@Nullable Opened opened) {
        Opened before = shown;
        shown = opened;
        margin.show(opened);
        top.setDisable(opened == null);
        lost.show(opened == null ? List.of() : opened.lost());
        if (opened == null) {
            empty();
            return;
        }
        middle.setCenter(page);
        if (opened.equals(before)) {
            return;
        }
        boolean other = before == null || before.text() != opened.text();
        setting = true;
        text.show(opened);
        setting = false;
        if (other) {
            boolean focused = getScene() != null && isHere(getScene().getFocusOwner());
            text.select(within(viewModel.place().selection(), opened));
            text.showParagraphAtTop(
                    Math.min(viewModel.place().top(), opened.text().lineCount() - 1));
            if (focused || wanted) {
                wanted = false;
                text.requestFocus();
            }
        }
        choose(viewModel.chosenProperty().get());
    }

    private boolean isHere(@Nullable Node owner) {
        return owner != null
                && (owner == text || middle.lookupAll(".empty").stream().anyMatch(owner::equals));
    }

    /** There is no text: what is missing, and how it comes there. */
    private void empty() {
        if (shown != null) {
            return;
        }
        boolean some = !viewModel.sources().lines().isEmpty();
        if (some && viewModel.sourceProperty().get() == null) {
            // Which text is read is being found out; nothing can be said of it yet.
            middle.setCenter(new Region());
            return;
        }
        VBox words = Nodes.empty(
                Feather.BOOK_OPEN,
                Words.say(some ? "reader.unheld" : "reader.empty"),
                some ? resting() : Words.say("reader.empty.how"));
        if (some) {
            Button button = new Button(Words.say("reader.attach"));
            button.getStyleClass().add("reader-attach");
            button.setOnAction(event -> attach.run());
            words.getChildren().addAll(button, Nodes.label(Words.say("window.text.bring.drop"), "empty-words"));
        }
        middle.setCenter(words);
    }

    /** What rests on the source whose text is missing. */
    private String resting() {
        Map<MarkKind, Integer> counts = viewModel.countsProperty().get();
        int quotes = counts.getOrDefault(MarkKind.QUOTE, 0);
        int events = counts.getOrDefault(MarkKind.EVENT, 0);
        return quotes + events == 0
                ? Words.say("reader.unheld.nothing")
                : Words.say("reader.unheld.how", quotes, events);
    }

    private void choose(@Nullable Choice chosen) {
        margin.choose(chosen);
        text.choose(
                shown == null || chosen == null
                        ? List.of()
                        : shown.marks().of(chosen).stream().map(Mark::at).toList());
    }

    private void reveal(@Nullable Reveal reveal) {
        if (reveal == null || shown == null) {
            return;
        }
        Stretch at = within(reveal.at(), shown);
        if (reveal.select()) {
            text.select(at);
        }
        text.reveal(at);
        if (reveal.flash()) {
            text.flash(at);
        }
    }

    private void suggest() {
        Offered offered = suggestions.offeredProperty().get();
        Suggestion current = suggestions.currentProperty().get();
        text.show(offered, current);
        margin.suggest(offered, current);
    }

    private static Stretch within(Stretch stretch, Opened opened) {
        int length = opened.text().length();
        return new Stretch(Math.min(stretch.from(), length), Math.min(stretch.to(), length));
    }

    /** Where one is in the text is remembered when the scrolling has come to rest. */
    private void seen() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                if (shown != null && text.getScene() != null) {
                    viewModel.seen(text.firstInSight(), text.lastInSight());
                    resting.playFromStart();
                }
            });
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()
                && text.selected().empty()) {
            text.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(unit -> {
                if (!suggestions.lookAt(unit)) {
                    viewModel.chooseAt(unit);
                }
            });
        }
    }

    private void tell(MouseOverTextEvent event) {
        if (shown == null) {
            return;
        }
        List<Mark> marks = shown.marks().in(new Stretch(event.getCharacterIndex(), event.getCharacterIndex() + 1));
        String suggested =
                text.suggestedAt(event.getCharacterIndex()).map(Tellings::full).orElse("");
        if (!marks.isEmpty() || !suggested.isEmpty()) {
            String marked = Tellings.full(marks);
            hover.setText(suggested.isEmpty() || marked.isEmpty() ? suggested + marked : suggested + "\n" + marked);
            hover.show(
                    text,
                    event.getScreenPosition().getX(),
                    event.getScreenPosition().getY() + BELOW);
        }
    }

    private FlowPane bar(ReaderKeys keys) {
        FlowPane bar = new FlowPane(Nodes.label(Words.say("reader.mark.as"), "pane-bar-label"));
        bar.getStyleClass().addAll("pane-bar", "reader-bar");
        for (String letter : List.of("q", "v", "t", "d", "p", "n")) {
            Button button = new Button(Words.say("reader.mark.as." + letter));
            button.setGraphic(Nodes.label(letter.toUpperCase(Words.LANGUAGE), "key"));
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            button.getStyleClass().addAll("filter-chip", "mark-as");
            button.setFocusTraversable(false);
            button.setTooltip(Nodes.hint(Words.say("reader.key." + letter)));
            button.setOnAction(event -> {
                text.requestFocus();
                keys.run(letter);
            });
            bar.getChildren().add(button);
        }
        return bar;
    }
}

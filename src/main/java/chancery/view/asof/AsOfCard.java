package chancery.view.asof;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.view.look.DayTrack;
import chancery.view.look.Nodes;
import chancery.viewmodel.AsOf;
import chancery.viewmodel.asof.AsOfViewModel;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/**
 * The card on which the day that is looked from is typed, or chosen on a line of days. Each step is seen in the window behind at
 * once; Enter and Esc leave the card and keep the day.
 */
public final class AsOfCard extends VBox {

    private final AsOfViewModel viewModel;
    private final AsOf asOf;
    private final TextField typed = new TextField();
    private final Label understood = label("", "as-of-understood");
    private final Runnable close;

    /**
     * Shows the day.
     *
     * @param close takes the card away
     */
    public AsOfCard(AsOfViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.asOf = viewModel.asOf();
        this.close = close;
        getStyleClass().addAll("overlay-card", "see-through", "as-of-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(Words.say("as-of.title"));
        Label missing = Nodes.prose("", "as-of-missing");
        missing.textProperty().bind(viewModel.missingProperty());
        Label how = Nodes.prose(Words.say("as-of.how"), "as-of-how");
        getChildren().addAll(head(), how, track(), steps(), missing, foot());
        typed.textProperty().subscribe(this::understand);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** Gives the keyboard to the field. */
    public void focus() {
        typed.requestFocus();
        typed.selectAll();
    }

    private HBox head() {
        typed.setId("as-of-day");
        typed.getStyleClass().add("as-of-typed");
        typed.setPromptText(Words.say("as-of.prompt"));
        typed.setAccessibleText(Words.say("as-of.title"));
        viewModel.dayProperty().subscribe(typed::setText);
        HBox.setHgrow(understood, Priority.ALWAYS);
        understood.setMaxWidth(Double.MAX_VALUE);
        return Nodes.row("as-of-head", label(Words.say("as-of.title"), "overlay-title"), typed, understood);
    }

    private HBox track() {
        DayTrack track = new DayTrack(viewModel.axisProperty(), viewModel::day, asOf::look, asOf::reset);
        viewModel.dayProperty().subscribe(day -> track.tell(Words.say("as-of.told", day)));
        HBox.setHgrow(track, Priority.ALWAYS);
        Label first = label("", "day-end");
        Label last = label("", "day-end");
        viewModel.axisProperty().subscribe(axis -> {
            first.setText(DateWords.brief(Edtf.day(axis.first())));
            last.setText(DateWords.brief(Edtf.day(axis.last())));
        });
        first.setMinWidth(USE_PREF_SIZE);
        last.setMinWidth(USE_PREF_SIZE);
        return Nodes.row("as-of-track", first, track, last);
    }

    private HBox steps() {
        Button own = button("as-of.own", asOf::reset);
        own.disableProperty().bind(asOf.awayProperty().not());
        return Nodes.row(
                "as-of-steps",
                button("as-of.previous", asOf::previousPublication),
                button("as-of.next", asOf::nextPublication),
                button("as-of.today", () -> asOf.look(asOf.today())),
                own);
    }

    private HBox foot() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton fade = toggle("as-of.fade", group, false);
        ToggleButton hide = toggle("as-of.hide", group, true);
        SegmentedButton how = new SegmentedButton(fade, hide);
        how.setToggleGroup(null);
        Button keep = button("as-of.keep", viewModel::keep);
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !viewModel.canKeep(), asOf.awayProperty(), asOf.dayProperty()));
        return Nodes.row("as-of-foot", label(Words.say("as-of.later"), "as-of-how"), how, Nodes.spring(), keep);
    }

    private ToggleButton toggle(String key, ToggleGroup group, boolean hides) {
        ToggleButton toggle = new ToggleButton(Words.say(key));
        toggle.setToggleGroup(group);
        Nodes.chooses(toggle, asOf.hidesProperty(), hides);
        return toggle;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Words.say(key));
        button.getStyleClass().add("as-of-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** What is typed counts when Enter is pressed; while it is being typed it is said how it is understood. */
    private void understand(String text) {
        boolean said = text.equals(viewModel.dayProperty().get()) || text.isBlank();
        understood.setText(
                said
                        ? ""
                        : viewModel
                                .read(text)
                                .map(day -> Words.say("as-of.understood", DateWords.of(Edtf.day(day))))
                                .orElseGet(() -> Words.say("as-of.not-understood")));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            boolean unchanged = typed.getText().equals(viewModel.dayProperty().get());
            viewModel.read(typed.getText()).ifPresent(asOf::look);
            typed.selectAll();
            if (unchanged) {
                close.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            asOf.step(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }
}

package chancery.view.form;

import chancery.text.Words;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNode;
import chancery.view.field.FieldNodes;
import chancery.view.look.InSight;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.form.FormViewModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A form as a card over the window. Enter saves from a field of one line, Ctrl Enter from anywhere; Escape closes, and asks
 * first where something would be lost.
 */
public final class FormCard extends VBox {

    private static final double HALF = 50;
    private static final double MARGIN = 12;
    private static final Insets BESIDE = new Insets(28);

    private final FormViewModel viewModel;
    private final Runnable close;
    private final Map<FormField, Node> first = new HashMap<>();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Button save = new Button(Words.say("form.save"));
    private final Label wrong = Nodes.label("", "field-problem");
    private final HBox foot = Nodes.row("form-foot");

    /**
     * Shows a form.
     *
     * @param dark whether it is shown on a dark ground
     * @param close takes the card away
     */
    public FormCard(FormViewModel viewModel, boolean dark, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        getStyleClass().addAll("overlay-card", "form-card");
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setMargin(this, BESIDE);
        setAccessibleText(viewModel.title());
        fill(new FieldNodes(dark));
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        save.getStyleClass().add("go-button");
        save.setOnAction(event -> save());
        HBox head = Nodes.row("form-head", Nodes.label(viewModel.title(), "overlay-title"));
        getChildren().addAll(head, scroll, foot);
        showFoot();
        addEventFilter(KeyEvent.KEY_PRESSED, this::early);
        addEventHandler(KeyEvent.KEY_PRESSED, this::late);
        disableProperty().bind(viewModel.savingProperty());
        viewModel.savedProperty().subscribe(saved -> {
            if (saved) {
                close.run();
            }
        });
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> keepInSight(owner));
    }

    /** Gives the keyboard to the first field. */
    public void focus() {
        focus(viewModel.lines().get(0).get(0));
    }

    /** Gives the keyboard to the field of a name; to the first where there is none. */
    public void focus(String name) {
        focus(viewModel.field(name).orElse(viewModel.lines().get(0).get(0)));
    }

    /** Whether the card may go; where something would be lost, the user is asked, and it may not yet. */
    public boolean mayClose() {
        if (viewModel.savedProperty().get() || !viewModel.changed()) {
            return true;
        }
        ask();
        return false;
    }

    private void focus(FormField field) {
        Node node = first.get(field);
        if (node != null) {
            if (node.getScene() == null) {
                // A scrolling pane takes its content in when it is first styled; before, nothing in it can have the
                // keyboard.
                applyCss();
                layout();
            }
            node.requestFocus();
        }
    }

    private void fill(FieldNodes nodes) {
        grid.getStyleClass().add("form-grid");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        half.setFillWidth(true);
        grid.getColumnConstraints().addAll(half, half);
        for (List<FormField> line : viewModel.lines()) {
            int row = grid.getRowCount();
            int column = 0;
            for (FormField field : line) {
                FieldNode made = nodes.of(field);
                first.put(field, made.first());
                grid.add(FieldFrame.of(field, made.node()), column, row, line.size() == 1 ? 2 : 1, 1);
                column++;
            }
        }
    }

    private void save() {
        viewModel.save();
        boolean bad = viewModel.wrong().isPresent();
        wrong.setText(bad ? Words.say("form.wrong") : "");
        viewModel.wrong().ifPresent(this::focus);
        showFoot();
    }

    private void showFoot() {
        foot.getChildren()
                .setAll(
                        Nodes.label("Ctrl ↵", "key"),
                        Nodes.label(Words.say("form.keys.save"), "key-what"),
                        Nodes.label("Esc", "key"),
                        Nodes.label(Words.say("form.keys.close"), "key-what"),
                        Nodes.spring(),
                        wrong,
                        save);
    }

    /** Asks in the card itself whether what was filled in may be lost. */
    private void ask() {
        Button discard = new Button(Words.say("form.discard.yes"));
        discard.getStyleClass().addAll("danger-button", "form-discard");
        discard.setOnAction(event -> close.run());
        Button keep = new Button(Words.say("form.discard.no"));
        keep.getStyleClass().add("form-keep");
        Node before = getScene() == null ? null : getScene().getFocusOwner();
        keep.setOnAction(event -> keep(before));
        HBox asking = Nodes.row("form-asking", Nodes.label(Words.say("form.discard"), "form-question"), discard, keep);
        asking.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                (keep.isFocused() ? keep : discard).fire();
            }
        });
        foot.getChildren().setAll(asking);
        discard.requestFocus();
    }

    private void keep(@Nullable Node before) {
        showFoot();
        if (before == null) {
            focus();
        } else {
            before.requestFocus();
        }
    }

    private void early(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    /** What no field made anything of. */
    private void late(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ENTER && plain && !(event.getTarget() instanceof TextArea)) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE && plain) {
            event.consume();
            if (mayClose()) {
                close.run();
            }
        }
    }

    private void keepInSight(@Nullable Node owner) {
        if (owner != null && Nodes.within(grid, owner)) {
            // A field that has just been added has its place after the next layout.
            Platform.runLater(() -> InSight.bring(scroll, owner, MARGIN));
        }
    }
}

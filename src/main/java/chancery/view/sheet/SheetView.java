package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.field.ChoiceRow;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNodes;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Segment;
import chancery.viewmodel.sheet.ExportViewModel;
import chancery.viewmodel.sheet.KeptSheets;
import chancery.viewmodel.sheet.LintLine;
import chancery.viewmodel.sheet.PreviewViewModel;
import chancery.viewmodel.sheet.SheetViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The composer of briefing sheets: on the left what is written and asked for, on the right the pages. */
public final class SheetView extends BorderPane {

    private static final double LEFT = 440;

    private final SheetViewModel viewModel;
    private final Window window;
    private final FieldNodes nodes;
    private final ChoiceField<Integer> side;
    private final List<Region> sides = new ArrayList<>();
    private final ScrollPane writing;
    private final WritingPane words;
    private final OptionsPane options;
    private final PreviewPane preview;
    private final KeptPane kept;
    private final Node title;
    private final SplitPane split = new SplitPane();
    private boolean placed;
    private boolean wanted;

    /**
     * What the composer asks of the window.
     *
     * @param save asks where to write the sheet, and writes it
     * @param where asks where to write a file of some name and ending
     * @param overlay where cards are shown
     */
    public record Window(Runnable save, BiFunction<String, String, Optional<Path>> where, Overlay overlay) {}

    /**
     * Shows the composer.
     *
     * @param window what it asks of the window
     */
    public SheetView(SheetViewModel viewModel, LooksViewModel looks, Window window) {
        this.viewModel = viewModel;
        this.window = window;
        this.nodes = new FieldNodes(looks.dark());
        var made = nodes.of(viewModel.title());
        this.title = made.first();
        this.words = new WritingPane(viewModel.writing(), nodes, FieldFrame.of(viewModel.title(), made.node()));
        this.writing = new ScrollPane(words);
        this.options = new OptionsPane(viewModel, nodes);
        this.preview = new PreviewPane(viewModel);
        this.side = new ChoiceField<>(
                "side",
                Words.say("sheet.side"),
                List.of(
                        new Segment<>(0, Words.say("sheet.side.writing"), "", "w"),
                        new Segment<>(1, Words.say("sheet.side.options"), "", "o"),
                        new Segment<>(2, Words.say("sheet.side.kept"), "", "k")),
                false);
        getStyleClass().add("sheet-view");
        writing.getStyleClass().addAll("form-scroll", "sheet-options");
        writing.setFitToWidth(true);
        writing.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        PreviewViewModel laid = viewModel.preview();
        VBox written = new VBox(
                writing, new LintPane(laid.findings(), laid.pagesProperty().isNotNull(), this::focus));
        VBox.setVgrow(writing, Priority.ALWAYS);
        this.kept = new KeptPane(viewModel, window.where(), this::print, window.overlay());
        sides.addAll(List.of(written, options, kept));
        StackPane left = new StackPane(sides.toArray(Region[]::new));
        left.setMinWidth(320);
        split.getStyleClass().add("panels");
        split.getItems().addAll(left, preview);
        SplitPane.setResizableWithParent(left, false);
        split.widthProperty().subscribe(width -> place(width.doubleValue()));
        side.chosenProperty().subscribe(chosen -> show(chosen == null ? 0 : chosen.value()));
        side.choose(0);
        viewModel.kept().askedProperty().subscribe(line -> {
            if (line != null) {
                side.choose(2);
                kept.choose(line);
            }
        });
        // A split pane takes its panels in with the first layout; before, nothing in them can have the keyboard.
        title.sceneProperty().subscribe(scene -> {
            if (scene != null && wanted) {
                wanted = false;
                Platform.runLater(title::requestFocus);
            }
        });
        setTop(bar(window));
        setCenter(split);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && preview.halt()) {
                event.consume();
            }
        });
    }

    /** Gives the keyboard to the title, or back to what was left. */
    public void focus() {
        side.choose(0);
        if (title.getScene() == null && getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        title.requestFocus();
        wanted = title.getScene() == null;
    }

    /** Gives the keyboard to a field, wherever it stands; {@code row} counts where there are several of that name. */
    void focus(String field, int row) {
        Optional<Node> option = options.input(field);
        side.choose(option.isPresent() ? 1 : 0);
        if (option.isPresent()) {
            option.get().requestFocus();
        } else if (field.equals(viewModel.title().name())) {
            title.requestFocus();
        } else {
            words.focus(field, row);
        }
    }

    private Node bar(Window window) {
        ChoiceRow<Integer> choices = new ChoiceRow<>(side);
        choices.setAccessibleText(Words.say("sheet.side"));
        Button write = new Button(Words.say("sheet.save"));
        write.setGraphic(Nodes.icon(Feather.SAVE));
        write.getStyleClass().addAll("check-button", "sheet-save");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setTooltip(Nodes.hint(Words.say("sheet.save.hint")));
        write.setOnAction(event -> window.save().run());
        write.disableProperty().bind(viewModel.export().phaseProperty().isEqualTo(ExportViewModel.Phase.WRITING));
        Button print = new Button(Words.say("sheet.print"));
        print.setGraphic(Nodes.icon(Feather.PRINTER));
        print.getStyleClass().add("check-button");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setTooltip(Nodes.hint(Words.say("sheet.print.hint")));
        print.setOnAction(event -> print());
        Button undo = icon(Feather.CORNER_UP_LEFT, "sheet.undo", viewModel::undo);
        undo.disableProperty().bind(viewModel.draft().canUndoProperty().not());
        Button redo = icon(Feather.CORNER_UP_RIGHT, "sheet.redo", viewModel::redo);
        redo.disableProperty().bind(viewModel.draft().canRedoProperty().not());
        HBox bar = Nodes.row(
                "pane-bar",
                choices,
                lint(),
                new SheetMenu(viewModel, window.overlay()),
                undo,
                redo,
                Nodes.spring(),
                print,
                write);
        bar.getStyleClass().add("sheet-head");
        return bar;
    }

    /** Asks where to print the sheet in sight. */
    public void print() {
        viewModel.print().begin();
        showPrint(window.save());
    }

    /** Prints a kept sheet once more. */
    private void print(KeptSheets.Line line) {
        viewModel.print().begin(line);
        showPrint(() -> kept.write(line));
    }

    private void showPrint(Runnable save) {
        PrintCard.show(viewModel.print(), nodes, window.overlay(), save);
    }

    /** How much a hard reader would say, whatever is shown beside the pages; it leads to the first of it. */
    private Button lint() {
        ObservableList<LintLine> findings = viewModel.preview().findings();
        Button button = new Button();
        button.setGraphic(Nodes.icon(Feather.ALERT_CIRCLE, "lint-icon"));
        button.getStyleClass().addAll("bar-icon", "sheet-lint-count");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(Bindings.size(findings).asString());
        button.visibleProperty().bind(Bindings.isNotEmpty(findings));
        button.managedProperty().bind(button.visibleProperty());
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> Words.say("sheet.lint.count", findings.size()), findings));
        Tooltip hint = Nodes.hint("");
        hint.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(hint);
        button.setOnAction(
                event -> focus(findings.get(0).field(), findings.get(0).row()));
        return button;
    }

    private static Button icon(Feather icon, String key, Runnable action) {
        Button button = new Button();
        button.setGraphic(Nodes.icon(icon));
        button.getStyleClass().add("bar-icon");
        button.setAccessibleText(Words.say(key));
        button.setTooltip(Nodes.hint(Words.say(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(int which) {
        for (int index = 0; index < sides.size(); index++) {
            sides.get(index).setVisible(index == which);
        }
    }

    private void place(double width) {
        if (!placed && width > 0) {
            placed = true;
            split.setDividerPositions(Math.min(0.45, LEFT / width));
        }
    }

    /** Ctrl Z takes back what was done to the sheet, in a field of it too; the dossier is undone elsewhere. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown()) {
            switch (event.getCode()) {
                case Z -> step(event.isShiftDown(), event);
                case Y -> step(true, event);
                case S -> {
                    event.consume();
                    ((Button) lookup(".sheet-save")).fire();
                }
                default -> {}
            }
        }
    }

    private void step(boolean again, KeyEvent event) {
        // Beside the kept sheets nothing is written; what is deleted there is of the dossier, and comes back with it.
        if (kept.isVisible()) {
            return;
        }
        event.consume();
        if (again) {
            viewModel.redo();
        } else {
            viewModel.undo();
        }
    }
}

package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.sheet.ExportViewModel;
import chancery.viewmodel.sheet.KeptSheets;
import chancery.viewmodel.sheet.KeptSheets.Line;
import chancery.viewmodel.sheet.SheetViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The sheets that were handed over: Enter shows one as it was; below, what else can be done with it. */
final class KeptPane extends VBox {

    private final KeptSheets viewModel;
    private final ExportViewModel export;
    private final BiFunction<String, String, Optional<Path>> where;
    private final Overlay overlay;
    private final ListView<Line> list = new ListView<>();

    /**
     * Lists them.
     *
     * @param where asks where to write a file of some name and ending
     * @param print prints one again
     * @param overlay where it is asked whether to delete one
     */
    KeptPane(
            SheetViewModel sheet,
            BiFunction<String, String, Optional<Path>> where,
            Consumer<Line> print,
            Overlay overlay) {
        this.viewModel = sheet.kept();
        this.export = sheet.export();
        this.where = where;
        this.overlay = overlay;
        getStyleClass().addAll("sheet-kept");
        list.setItems(viewModel.lines());
        list.getStyleClass().addAll("edge-to-edge", "kept-list");
        list.setCellFactory(view -> new KeptCell());
        list.setAccessibleText(Words.say("sheet.kept.told"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (line != null && event.getCode() == KeyCode.ENTER) {
                event.consume();
                show(line);
            } else if (line != null && event.getCode() == KeyCode.DELETE && viewModel.possible()) {
                event.consume();
                ask(line);
            }
        });
        VBox empty = none(sheet.keeps());
        viewModel.lines().subscribe(() -> {
            empty.setVisible(viewModel.lines().isEmpty());
            list.setVisible(!viewModel.lines().isEmpty());
        });
        empty.setVisible(viewModel.lines().isEmpty());
        list.setVisible(!viewModel.lines().isEmpty());
        StackPane both = new StackPane(list, empty);
        VBox.setVgrow(both, Priority.ALWAYS);
        FlowPane foot = new FlowPane(
                button("sheet.kept.show", this::show, Line::pdf),
                button("sheet.kept.print", print, Line::pdf),
                button("sheet.kept.write", this::write),
                button("sheet.kept.compare", viewModel::compare),
                button("sheet.kept.delete", line -> {
                    if (viewModel.possible()) {
                        ask(line);
                    }
                }));
        foot.getStyleClass().add("kept-foot");
        foot.visibleProperty().bind(list.visibleProperty());
        foot.managedProperty().bind(foot.visibleProperty());
        getChildren().addAll(both, foot);
    }

    /** Gives the keyboard to the list. */
    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Marks one of the list, and gives the list the keyboard. */
    void choose(Line line) {
        list.getSelectionModel().select(line);
        list.scrollTo(line);
        Platform.runLater(list::requestFocus);
    }

    /** Writes one again, to where the user says. */
    void write(Line line) {
        where.apply(export.fileName(line), line.sheet().format()).ifPresent(out -> export.write(line, out));
    }

    /** Who was handed a sheet may still ask about it: it is not deleted with one key. */
    private void ask(Line line) {
        QuestionCard card = new QuestionCard(
                new SimpleStringProperty(Words.say("sheet.kept.delete.title", line.title())),
                List.of(
                        Nodes.prose(line.made(), "sheet-how"),
                        Nodes.prose(Words.say("sheet.kept.delete.how"), "sheet-how")),
                Words.say("sheet.kept.delete"),
                () -> {
                    viewModel.delete(line);
                    return true;
                },
                overlay::close);
        card.yes().getStyleClass().add("danger");
        overlay.show(card);
    }

    private static VBox none(boolean keeps) {
        String why = keeps ? "sheet.kept.none" : "sheet.unkept.none";
        return Nodes.empty(keeps ? Feather.ARCHIVE : Feather.LOCK, Words.say(why), Words.say(why + ".how"));
    }

    private void show(Line line) {
        if (line.pdf()) {
            viewModel.show(line);
        }
    }

    private Node button(String key, Consumer<Line> action) {
        return button(key, action, line -> true);
    }

    /** A button for the sheets it can do something with. */
    private Node button(String key, Consumer<Line> action, Predicate<Line> able) {
        Button button = new Button(Words.say(key));
        button.getStyleClass().add("check-button");
        button.setTooltip(Nodes.hint(Words.say(key + ".hint")));
        button.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(line -> !able.test(line))
                        .orElse(true));
        button.setOnAction(event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (line != null) {
                action.accept(line);
            }
        });
        return button;
    }

    /** A sheet with when it was made. */
    private final class KeptCell extends ListCell<Line> {

        KeptCell() {
            getStyleClass().add("kept-cell");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null && event.getClickCount() == 2) {
                    show(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = Nodes.prose(line.title(), "kept-title");
            setGraphic(new VBox(title, Nodes.label(line.made(), "kept-made")));
            setAccessibleText(line.title() + ", " + line.made());
        }
    }
}

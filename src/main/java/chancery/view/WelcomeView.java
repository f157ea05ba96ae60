package chancery.view;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.window.RecentDossier;
import chancery.viewmodel.window.WindowViewModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The window without a dossier: the two that come with the program, a new one, and those opened before. */
final class WelcomeView extends StackPane {

    private final WindowViewModel viewModel;
    private final VBox recent = new VBox();
    private final VBox begin = new VBox();

    /**
     * Shows the welcome.
     *
     * @param make called when a new dossier is wanted
     * @param open called when a file is to be chosen
     */
    WelcomeView(WindowViewModel viewModel, Runnable make, Runnable open) {
        this.viewModel = viewModel;
        getStyleClass().add("welcome");
        VBox head = new VBox(
                label(Words.say("window.title"), "welcome-name"), label(Words.say("window.welcome"), "welcome-words"));
        head.getStyleClass().add("welcome-head");
        Label note = Nodes.prose("", "banner", "welcome-note");
        note.setGraphic(Nodes.icon(Feather.INFO));
        note.textProperty().bind(viewModel.welcome().noteProperty());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        note.setMaxWidth(Double.MAX_VALUE);
        begin.getChildren()
                .add(label(Words.say("window.welcome.begin").toUpperCase(Words.LANGUAGE), "section-heading"));
        viewModel
                .samples()
                .forEach(sample -> begin.getChildren()
                        .add(card(
                                Feather.BOOK_OPEN,
                                Words.say("window.sample." + sample),
                                Words.say("window.sample." + sample + ".words"),
                                () -> viewModel.createSample(sample))));
        begin.getChildren()
                .addAll(
                        card(
                                Feather.FILE_PLUS,
                                Words.say("window.welcome.new"),
                                Words.say("window.welcome.new.words"),
                                make),
                        card(
                                Feather.FOLDER,
                                Words.say("window.welcome.open"),
                                Words.say("window.welcome.open.words"),
                                open));
        begin.getStyleClass().add("welcome-column");
        VBox right = new VBox(
                label(Words.say("window.welcome.recent").toUpperCase(Words.LANGUAGE), "section-heading"), recent);
        right.getStyleClass().add("welcome-column");
        GridPane columns = new GridPane();
        columns.getStyleClass().add("welcome-columns");
        columns.addRow(0, begin, right);
        VBox page = new VBox(head, note, columns);
        page.getStyleClass().add("welcome-page");
        page.disableProperty().bind(viewModel.busyProperty());
        StackPane centred = new StackPane(page);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.getStyleClass().addAll("edge-to-edge", "welcome-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        viewModel.welcome().recent().addListener((ListChangeListener<RecentDossier>) change -> list());
        list();
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(this::focus);
            }
        });
    }

    /** Gives the keyboard to the dossier opened last, or to the first that can be begun with, unless somebody has it. */
    private void focus() {
        if (getScene() != null && getScene().getFocusOwner() == null) {
            // A scrolling pane takes its content in when it is first styled.
            applyCss();
            Stream.concat(recent.lookupAll(".recent-button").stream(), begin.lookupAll(".choosable").stream())
                    .filter(node -> !node.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private static Node card(Feather icon, String title, String words, Runnable action) {
        VBox text = new VBox(label(title, "card-title"), Nodes.prose(words, "card-words"));
        HBox inside = Nodes.row("welcome-card", Nodes.icon(icon, "card-icon"), text);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new ChoosableRegion(inside, title + ". " + words, action);
    }

    private void list() {
        List<RecentDossier> files = viewModel.welcome().recent();
        recent.getChildren().setAll(files.stream().map(this::line).toList());
        if (files.isEmpty()) {
            recent.getChildren().add(Nodes.prose(Words.say("window.welcome.recent.none"), "empty-words"));
        }
        Platform.runLater(this::focus);
    }

    private Node line(RecentDossier dossier) {
        VBox words = new VBox(
                label(dossier.name(), "recent-name"),
                label(
                        dossier.missing()
                                ? Words.say("window.welcome.recent.missing", dossier.folder())
                                : dossier.folder(),
                        "recent-folder"));
        words.setMinWidth(0);
        Button open = new Button();
        open.setGraphic(Nodes.row("card-inside", Nodes.icon(Feather.FILE_TEXT, "recent-icon"), words));
        open.getStyleClass().add("recent-button");
        open.setAlignment(Pos.CENTER_LEFT);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setDisable(dossier.missing());
        open.setAccessibleText(dossier.name() + ", " + dossier.folder());
        open.setOnAction(event -> viewModel.open(dossier.file()));
        // A button answers to Space alone; the cards beside these lines answer to both.
        open.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open.fire();
            }
        });
        HBox.setHgrow(open, Priority.ALWAYS);
        Button forget = new Button();
        forget.setGraphic(Nodes.icon(Feather.X));
        forget.getStyleClass().add("bar-icon");
        forget.setAccessibleText(Words.say("window.welcome.forget", dossier.name()));
        forget.setTooltip(Nodes.hint(Words.say("window.welcome.forget", dossier.name())));
        forget.setOnAction(event -> viewModel.welcome().forget(dossier));
        return Nodes.row("recent-line", open, forget);
    }
}

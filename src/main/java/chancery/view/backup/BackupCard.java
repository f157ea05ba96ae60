package chancery.view.backup;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.backup.BackupLine;
import chancery.viewmodel.backup.BackupsViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The card over the window with the backups of the open dossier: a list, what differs from now, and the way back. */
public final class BackupCard extends VBox {

    private final BackupsViewModel viewModel;
    private final ListView<BackupLine> list;
    private final ChangeListener<BackupLine> chosen;

    /**
     * Shows the backups there are.
     *
     * @param close closes the card
     */
    public BackupCard(BackupsViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.list = new ListView<>(viewModel.lines());
        this.chosen = (property, before, now) -> {
            if (now != null && !now.equals(viewModel.chosenProperty().get())) {
                viewModel.choose(now);
            }
        };
        getStyleClass().addAll("overlay-card", "backup-card");
        setMaxHeight(USE_PREF_SIZE);
        list.getStyleClass().add("backup-list");
        list.setCellFactory(view -> new BackupCell());
        list.setPlaceholder(Nodes.prose(Words.say("backup.none"), "empty-words"));
        list.setAccessibleText(Words.say("backup.title"));
        list.getSelectionModel().selectedItemProperty().addListener(chosen);
        viewModel
                .chosenProperty()
                .when(Nodes.shown(this))
                .subscribe(line -> list.getSelectionModel().select(line));
        HBox middle = Nodes.row("backup-middle", list, comparison());
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Nodes.row(
                                "overlay-head",
                                label(Words.say("backup.title"), "overlay-title"),
                                Nodes.spring(),
                                label("Esc", "key"),
                                label(Words.say("window.search.close"), "key-what")),
                        Nodes.prose(Words.say("backup.words"), "backup-words"),
                        middle,
                        buttons(close));
        viewModel.list();
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private VBox comparison() {
        Label words = Nodes.prose("", "backup-difference");
        words.textProperty().bind(viewModel.differenceProperty());
        ListView<String> details = new ListView<>(viewModel.details());
        details.getStyleClass().add("backup-details");
        details.setAccessibleText(Words.say("backup.details"));
        details.setPlaceholder(label("", "empty-words"));
        VBox.setVgrow(details, Priority.ALWAYS);
        VBox side = new VBox(words, details);
        side.getStyleClass().add("backup-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private HBox buttons(Runnable close) {
        Button folder = new Button(Words.say("backup.folder"), Nodes.icon(Feather.FOLDER));
        folder.setOnAction(event -> viewModel.openFolder());
        Button restore = new Button(Words.say("backup.restore"), Nodes.icon(Feather.ROTATE_CCW));
        restore.getStyleClass().add("accent");
        restore.setDefaultButton(true);
        restore.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.chosenProperty().get() == null
                                || !viewModel.chosenProperty().get().intact(),
                        viewModel.chosenProperty()));
        restore.setOnAction(event -> {
            close.run();
            viewModel.restore();
        });
        Label how = Nodes.prose(Words.say("backup.restore.how"), "backup-what");
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        return Nodes.row("backup-buttons", folder, how, restore);
    }
}

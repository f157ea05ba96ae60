package chancery.view;

import chancery.model.Marking;
import chancery.text.Words;
import chancery.view.look.Appearance;
import chancery.view.look.Nodes;
import chancery.viewmodel.Problem;
import chancery.viewmodel.window.DossierForm;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The dialogs of the window, dressed like it. */
final class Dialogs {

    private final Stage owner;
    private final Appearance appearance;

    Dialogs(Stage owner, Appearance appearance) {
        this.owner = owner;
        this.appearance = appearance;
    }

    /**
     * Shows a problem and returns at once.
     *
     * @param read called when the user has read it
     */
    void show(Problem problem, Runnable read) {
        Alert alert = new Alert(problem.code() == null ? Alert.AlertType.WARNING : Alert.AlertType.ERROR);
        alert.setTitle(Words.say("window.title"));
        alert.setHeaderText(problem.title());
        Label words = Nodes.prose(problem.message(), "problem-words");
        alert.getDialogPane().setContent(words);
        prepare(alert);
        alert.setOnHidden(event -> read.run());
        alert.show();
    }

    /** Asks for a dossier's file; nothing where the user gave up. */
    Optional<Path> fileToOpen(Path folder) {
        FileChooser chooser = chooser("window.open", folder);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Asks where to put a dossier; nothing where the user gave up. */
    Optional<Path> fileToMake(Path folder, String name) {
        FileChooser chooser = chooser("window.new.where", folder);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(Dialogs::withSuffix);
    }

    /** Asks what a new dossier is to be called; nothing where the user gave up. */
    Optional<DossierForm> newDossier() {
        DossierForm wanted = new DossierForm();
        TextField title = new TextField();
        title.setPromptText(Words.say("window.new.title.prompt"));
        title.textProperty().bindBidirectional(wanted.titleProperty());
        ComboBox<String> marking = new ComboBox<>();
        marking.setEditable(true);
        marking.getItems().setAll(Marking.TLP.stream().map(Marking::label).toList());
        marking.getEditor().textProperty().bindBidirectional(wanted.markingProperty());
        marking.setMaxWidth(Double.MAX_VALUE);
        DatePicker asOf = new DatePicker();
        asOf.valueProperty().bindBidirectional(wanted.asOfProperty());
        asOf.setMaxWidth(Double.MAX_VALUE);
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        row(form, "window.new.title", title, null);
        row(form, "window.new.marking", marking, "window.new.marking.how");
        row(form, "window.new.as-of", asOf, "window.new.as-of.how");
        Dialog<ButtonType> dialog = new Dialog<>();
        ButtonType make = new ButtonType(Words.say("window.new.make"), ButtonBar.ButtonData.OK_DONE);
        dialog.setTitle(Words.say("window.new"));
        dialog.setHeaderText(Words.say("window.new"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(make, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(make)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> title.getText() == null || title.getText().isBlank(), title.textProperty()));
        prepare(dialog);
        Platform.runLater(title::requestFocus);
        return dialog.showAndWait().filter(make::equals).map(button -> wanted);
    }

    private static void row(GridPane form, String key, Node field, @Nullable String how) {
        Label label = Nodes.label(Words.say(key), "form-label");
        label.setLabelFor(field);
        form.addRow(form.getRowCount(), label, field);
        if (how != null) {
            form.add(Nodes.prose(Words.say(how), "form-how"), 1, form.getRowCount());
        }
    }

    private void prepare(Dialog<?> dialog) {
        DialogPane pane = dialog.getDialogPane();
        appearance.dress(pane.getScene());
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.setPrefWidth(480);
        dialog.initOwner(owner);
    }

    private static FileChooser chooser(String titleKey, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.say(titleKey));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Words.say("window.files.dossiers"), "*.dossier"),
                        new FileChooser.ExtensionFilter(Words.say("window.files.all"), "*"));
        Path existing = folder;
        while (existing != null && !Files.isDirectory(existing)) {
            existing = existing.getParent();
        }
        if (existing != null) {
            chooser.setInitialDirectory(existing.toFile());
        }
        return chooser;
    }

    private static Path withSuffix(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".dossier") ? file : file.resolveSibling(name + ".dossier");
    }
}

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
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
    private final Supplier<Path> folder;

    /**
     * Asks over a window.
     *
     * @param folder where files are looked for first
     */
    Dialogs(Stage owner, Appearance appearance, Supplier<Path> folder) {
        this.owner = owner;
        this.appearance = appearance;
        this.folder = folder;
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
        for (Problem.Remedy remedy : problem.remedies()) {
            ButtonType button = new ButtonType(remedy.words(), ButtonBar.ButtonData.OTHER);
            alert.getButtonTypes().add(button);
            ((Button) alert.getDialogPane().lookupButton(button))
                    .setOnAction(event -> remedy.action().run());
        }
        prepare(alert);
        alert.setOnHidden(event -> read.run());
        alert.show();
    }

    /** Asks for a dossier's file; nothing where the user gave up. */
    Optional<Path> fileToOpen() {
        FileChooser chooser = chooser("window.open");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Asks which text to take in; nothing where the user gave up. */
    Optional<Path> textToOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.say("window.text.open"));
        beginIn(chooser, folder.get());
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Words.say("window.text.files"), "*.txt", "*.html", "*.htm", "*.md", "*.docx", "*.pdf"),
                        new FileChooser.ExtensionFilter(Words.say("window.text.any"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Asks where to put a dossier; nothing where the user gave up. */
    Optional<Path> fileToMake(String name) {
        FileChooser chooser = chooser("window.new.where");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> withSuffix(file, ".dossier"));
    }

    /**
     * Asks where to put a sheet; nothing where the user gave up.
     *
     * @param endings of the formats to choose from; what is typed with another ending gets that of the chosen one
     */
    Optional<Path> fileToPrint(String name, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.say("window.brief.where"));
        endings.forEach(ending -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.say("window.files." + ending), "*." + ending)));
        beginIn(chooser, folder.get());
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> {
                    boolean known =
                            endings.stream().anyMatch(ending -> file.toString().endsWith("." + ending));
                    int chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
                    return known ? file : withSuffix(file, "." + endings.get(Math.max(0, chosen)));
                });
    }

    /** Asks where to put a picture; nothing where the user gave up. */
    Optional<Path> fileToDraw(String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.say("window.picture"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.say("window.files." + ending), "*." + ending));
        beginIn(chooser, folder.get());
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> withSuffix(file, "." + ending));
    }

    /** Asks what a new dossier is to be called; nothing where the user gave up. */
    Optional<DossierForm> newDossier() {
        DossierForm wanted = new DossierForm();
        TextField title = new TextField();
        title.setPromptText(Words.say("window.new.title.prompt"));
        title.textProperty().bindBidirectional(wanted.titleProperty());
        GridPane form = form();
        row(form, "window.new.title", title, null);
        row(form, "window.new.marking", marking(wanted.markingProperty()), "window.new.marking.how");
        row(form, "window.new.as-of", day(wanted.asOfProperty()), "window.new.as-of.how");
        Platform.runLater(title::requestFocus);
        return ask("window.new", "window.new.make", form, title.textProperty())
                ? Optional.of(wanted)
                : Optional.empty();
    }

    /** Shows a form; answers whether the user went on, which takes a text that is not blank. */
    private boolean ask(String titleKey, String buttonKey, GridPane form, ObservableStringValue needed) {
        Dialog<ButtonType> dialog = new Dialog<>();
        ButtonType make = new ButtonType(Words.say(buttonKey), ButtonBar.ButtonData.OK_DONE);
        dialog.setTitle(Words.say(titleKey));
        dialog.setHeaderText(Words.say(titleKey));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(make, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(make)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> needed.get() == null || needed.get().isBlank(), needed));
        prepare(dialog);
        return dialog.showAndWait().filter(make::equals).isPresent();
    }

    private static GridPane form() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        return form;
    }

    private static ComboBox<String> marking(StringProperty value) {
        ComboBox<String> marking = new ComboBox<>();
        marking.setEditable(true);
        marking.getItems().setAll(Marking.TLP.stream().map(Marking::label).toList());
        marking.getEditor().textProperty().bindBidirectional(value);
        marking.setMaxWidth(Double.MAX_VALUE);
        return marking;
    }

    private static DatePicker day(ObjectProperty<@Nullable LocalDate> value) {
        DatePicker day = new DatePicker();
        day.setConverter(new DayConverter());
        day.setPromptText(Words.say("window.day.prompt"));
        day.valueProperty().bindBidirectional(value);
        day.setMaxWidth(Double.MAX_VALUE);
        return day;
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

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.say(titleKey));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Words.say("window.files.dossiers"), "*.dossier"),
                        new FileChooser.ExtensionFilter(Words.say("window.files.all"), "*"));
        beginIn(chooser, folder.get());
        return chooser;
    }

    /** Begins in a folder, or in the nearest one above it that is there. */
    private static void beginIn(FileChooser chooser, Path folder) {
        Path existing = folder;
        while (existing != null && !Files.isDirectory(existing)) {
            existing = existing.getParent();
        }
        if (existing != null) {
            chooser.setInitialDirectory(existing.toFile());
        }
    }

    private static Path withSuffix(Path file, String suffix) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(suffix) ? file : file.resolveSibling(name + suffix);
    }
}

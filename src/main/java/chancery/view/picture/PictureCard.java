package chancery.view.picture;

import static chancery.view.look.Nodes.label;

import chancery.model.Marking;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Wording;
import chancery.viewmodel.picture.PictureForm;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The card over the window that asks what a picture of the view should be like. */
public final class PictureCard extends VBox {

    private final PictureForm form;
    private final GridPane grid = new GridPane();
    private final Button save = new Button(Words.say("window.picture.save"), Nodes.icon(Feather.IMAGE));

    /**
     * Asks.
     *
     * @param done is told when the user wants the picture
     */
    public PictureCard(PictureForm form, Runnable done) {
        this.form = form;
        getStyleClass().addAll("overlay-card", "picture-card", "escapes");
        setMaxHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("picture-grid");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), fields);
        row(
                "window.picture.format",
                choice(form.formatProperty(), List.of(PictureForm.Format.values()), PictureForm.Format::name));
        row(
                "window.picture.size",
                choice(
                        form.sizeProperty(),
                        List.of(PictureForm.Size.values()),
                        size -> Words.say("window.picture.size." + size.word())));
        row("window.picture.width", measure(form, true));
        row("window.picture.height", measure(form, false));
        row("", check("window.picture.height.lanes", form.allLanesProperty()));
        row("window.picture.scale", scale());
        ChoiceBox<Boolean> theme = choice(
                form.darkProperty().asObject(),
                List.of(false, true),
                dark -> Words.say(dark ? "window.theme.dark" : "window.theme.light"));
        row("window.picture.theme", theme);
        row("", check("window.picture.framed", form.framedProperty()));
        row("window.picture.marking", marking());
        save.getStyleClass().add("accent");
        save.setId("save-picture");
        save.setDefaultButton(true);
        save.setOnAction(event -> done.run());
        BooleanBinding wrong = Bindings.createBooleanBinding(
                () -> form.options().isEmpty(),
                form.widthProperty(),
                form.heightProperty(),
                form.allLanesProperty(),
                form.framedProperty(),
                form.markingProperty());
        save.disableProperty().bind(wrong);
        Label why = Nodes.prose("", "picture-wrong");
        why.textProperty()
                .bind(Bindings.createStringBinding(this::wrong, wrong, form.framedProperty(), form.markingProperty()));
        why.visibleProperty().bind(wrong);
        getChildren()
                .addAll(
                        Nodes.row(
                                "overlay-head",
                                label(Words.say("window.picture"), "overlay-title"),
                                Nodes.spring(),
                                label("Esc", "key"),
                                label(Words.say("window.search.close"), "key-what")),
                        grid,
                        caution(),
                        Nodes.row("picture-buttons", why, Nodes.spring(), save));
    }

    /** Gives the keyboard to the first choice. */
    public void focus() {
        grid.getChildren().get(1).requestFocus();
    }

    private Node measure(PictureForm of, boolean width) {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        field.setAccessibleText(Words.say(width ? "window.picture.width" : "window.picture.height"));
        field.textProperty().bindBidirectional(width ? of.widthProperty() : of.heightProperty());
        field.disableProperty()
                .bind(of.sizeProperty()
                        .isNotEqualTo(PictureForm.Size.OWN)
                        .or(width ? Bindings.createBooleanBinding(() -> false) : of.allLanesProperty()));
        return Nodes.row("picture-measure", field, label(Words.say("window.picture.pixels"), "quiet"));
    }

    private Label caution() {
        Label caution = Nodes.prose("", "quote-caution");
        caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        caution.textProperty().bind(form.cautionProperty());
        caution.visibleProperty().bind(form.cautionProperty().isNotEmpty());
        caution.managedProperty().bind(caution.visibleProperty());
        return caution;
    }

    private String wrong() {
        return form.unmarked()
                ? Words.say("window.picture.unmarked")
                : Words.say("window.picture.wrong", PictureForm.LEAST, PictureForm.MOST);
    }

    private Node marking() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("picture-marking");
        box.setEditable(true);
        box.getItems().setAll(Marking.TLP.stream().map(Marking::label).toList());
        box.getEditor().textProperty().bindBidirectional(form.markingProperty());
        box.disableProperty().bind(form.framedProperty().not());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Node scale() {
        ChoiceBox<Double> box = choice(
                form.scaleProperty(), PictureForm.SCALES, times -> Words.say("window.picture.scale.times", times));
        box.setTooltip(Nodes.hint(Words.say("window.picture.scale.how")));
        return box;
    }

    private static <T> ChoiceBox<T> choice(Property<T> value, List<T> choices, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setConverter(new Wording<>("", words));
        box.getItems().setAll(choices);
        box.setValue(value.getValue());
        box.valueProperty().addListener((property, before, after) -> {
            if (after != null) {
                value.setValue(after);
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static CheckBox check(String key, BooleanProperty value) {
        CheckBox box = new CheckBox(Words.say(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private void row(String key, Node node) {
        Label what = label(key.isEmpty() ? "" : Words.say(key), "quiet");
        what.setLabelFor(node);
        if (!key.isEmpty()) {
            node.setAccessibleText(what.getText());
        }
        grid.addRow(grid.getRowCount(), what, node);
    }
}

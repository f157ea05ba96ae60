package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNodes;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.WordsField;
import chancery.viewmodel.sheet.FieldGroup;
import chancery.viewmodel.sheet.SheetViewModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What may be asked of a sheet, in groups. */
final class OptionsPane extends ScrollPane {

    /** Fields that are short enough to stand beside the next. */
    private static final List<String> BESIDE = List.of("from", "as-of", "zone");

    private final FieldNodes nodes;
    private final Map<String, Node> inputs = new LinkedHashMap<>();
    private final Map<FormField, Region> frames = new HashMap<>();

    OptionsPane(SheetViewModel viewModel, FieldNodes nodes) {
        this.nodes = nodes;
        TemplateGrid templates = new TemplateGrid(viewModel);
        SectionsPane sections = new SectionsPane(viewModel.sections());
        VBox head = group(viewModel.head());
        int below = 1 + head.getChildren().indexOf(frames.get(viewModel.author()));
        head.getChildren().add(below, new NameLine(viewModel.author(), viewModel.userName()));
        VBox groups = new VBox(
                group(Words.say("sheet.template"), templates),
                head,
                group(viewModel.scope()),
                group(Words.say("sheet.sections"), Nodes.prose(Words.say("sheet.sections.how"), "sheet-how"), sections),
                group(viewModel.since()),
                group(viewModel.layout()));
        inputs.put("template", templates);
        inputs.put("sections", sections);
        groups.getStyleClass().add("sheet-groups");
        getStyleClass().addAll("form-scroll", "sheet-options");
        setContent(groups);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** What takes the keyboard for a field; nothing where there is none of that name. */
    Optional<Node> input(String name) {
        return Optional.ofNullable(inputs.get(name));
    }

    private VBox group(FieldGroup fields) {
        VBox group = group(fields.title());
        HBox beside = null;
        for (FormField field : fields.fields()) {
            Region frame = frame(field);
            boolean open = BESIDE.contains(field.name());
            if (beside == null && open) {
                beside = Nodes.row("sheet-beside");
                group.getChildren().add(beside);
            }
            if (beside == null) {
                group.getChildren().add(frame);
            } else {
                HBox.setHgrow(frame, Priority.ALWAYS);
                frame.setPrefWidth(field instanceof WordsField ? 60 : 100);
                beside.getChildren().add(frame);
                beside = open ? beside : null;
            }
        }
        return group;
    }

    private Region frame(FormField field) {
        var made = nodes.of(field);
        inputs.put(field.name(), made.first());
        Region frame = FieldFrame.of(field, made.node());
        frames.put(field, frame);
        return frame;
    }

    private static VBox group(String title, Node... children) {
        VBox group = new VBox(Nodes.label(title.toUpperCase(Words.LANGUAGE), "section-heading"));
        group.getStyleClass().add("sheet-group");
        group.getChildren().addAll(children);
        return group;
    }
}

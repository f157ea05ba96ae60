package chancery.view.inspect;

import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNode;
import chancery.view.field.FieldNodes;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.inspect.InspectorViewModel;
import java.util.function.BiConsumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Corrects a part of a page where it stands: words, a name and a choice in their place, everything that needs more room in the
 * form of the record. Enter saves, Escape gives up.
 */
final class InPlace implements Correctable.Corrector {

    private final InspectorViewModel viewModel;
    private final boolean dark;
    private final BiConsumer<FormViewModel, String> inForm;
    private final Runnable restore;

    /**
     * Corrects the parts of a page.
     *
     * @param inForm shows a form with one of its fields first
     * @param restore shows the page as it is
     */
    InPlace(InspectorViewModel viewModel, boolean dark, BiConsumer<FormViewModel, String> inForm, Runnable restore) {
        this.viewModel = viewModel;
        this.dark = dark;
        this.inForm = inForm;
        this.restore = restore;
    }

    @Override
    public void correct(Correctable part, String name) {
        viewModel.correct(form -> {
            FormField field = form.field(name).orElse(null);
            if (field != null && field.match(new Small())) {
                begin(part, form, field);
            } else {
                inForm.accept(form, name);
            }
        });
    }

    private void begin(Correctable part, FormViewModel form, FormField field) {
        FieldNode made = new FieldNodes(dark).of(field);
        VBox framed = FieldFrame.bare(field, made.node());
        framed.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, form));
        part.become(framed);
        made.first().requestFocus();
        form.savedProperty().subscribe(saved -> {
            if (saved) {
                restore.run();
            }
        });
    }

    private void key(KeyEvent event, FormViewModel form) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.getTarget() instanceof TextArea && !event.isShortcutDown()) {
                    return;
                }
                form.save();
            }
            case ESCAPE -> restore.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Which fields find room in a line of the page. */
    private record Small() implements FormField.Cases<Boolean> {

        @Override
        public Boolean words(WordsField field) {
            return true;
        }

        @Override
        public Boolean pick(PickField<?> field) {
            return true;
        }

        @Override
        public Boolean chips(ChipField<?> field) {
            return false;
        }

        @Override
        public Boolean choice(ChoiceField<?> field) {
            return true;
        }

        @Override
        public Boolean when(WhenField field) {
            return false;
        }

        @Override
        public Boolean rows(RowsField field) {
            return false;
        }
    }
}

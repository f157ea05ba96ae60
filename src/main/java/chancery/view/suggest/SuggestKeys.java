package chancery.view.suggest;

import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.suggest.SuggestViewModel;
import java.util.function.Consumer;

/** What a letter means among the suggestions, in the text and in the list alike. */
public final class SuggestKeys {

    private static final String ESCAPE = "\u001b";

    private final SuggestViewModel viewModel;
    private final Consumer<FormViewModel> forms;

    /** @param forms shows a form */
    public SuggestKeys(SuggestViewModel viewModel, Consumer<FormViewModel> forms) {
        this.viewModel = viewModel;
        this.forms = forms;
    }

    /** Does what a character means; answers whether it means anything now. */
    public boolean typed(String character) {
        if (character.equals("g")) {
            viewModel.onProperty().set(!viewModel.onProperty().get());
            return true;
        }
        boolean here = viewModel.currentProperty().get() != null;
        boolean some = viewModel.allProperty().get().count() > 0;
        return switch (character) {
            case "e", "E" -> here && viewModel.edit(forms);
            case ESCAPE -> here && done(viewModel::leave);
            case "x", "X" -> here && done(viewModel::reject);
            case "a" -> some && done(viewModel::accept);
            case "A" -> some && done(viewModel::acceptNames);
            case "j" -> some && done(() -> viewModel.next(1));
            case "J" -> some && done(() -> viewModel.next(-1));
            case "G" -> some && done(viewModel::nextKind);
            default -> false;
        };
    }

    /** Opens the form of the suggestion that is looked at. */
    void edit() {
        viewModel.edit(forms);
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}

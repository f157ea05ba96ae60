package chancery.view;

import chancery.text.Words;
import chancery.view.look.Toast;
import chancery.viewmodel.picture.PictureViewModel;
import chancery.viewmodel.sheet.ExportViewModel;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The cards in the corner: how far a sheet and a picture are. */
final class Toasts {

    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(6);

    private Toasts() {}

    /** Says how far a sheet is, and then where it was saved, with what opens it. */
    static Toast of(ExportViewModel export) {
        Toast toast = new Toast(
                Feather.FILE_TEXT,
                export.wordsProperty(),
                export.fractionProperty(),
                export.phaseProperty().isEqualTo(ExportViewModel.Phase.WRITING),
                export.phaseProperty().isNotEqualTo(ExportViewModel.Phase.IDLE),
                Words.say("window.brief.dismiss"),
                export::dismiss);
        toast.offer(
                Words.say("sheet.open"), export::open, export.phaseProperty().isEqualTo(ExportViewModel.Phase.WRITTEN));
        return toast;
    }

    /** Says how far a picture is, then where it was saved; it goes by itself. */
    static Toast of(PictureViewModel picture) {
        PauseTransition pause = new PauseTransition(LONG_ENOUGH_TO_READ);
        pause.setOnFinished(event -> {
            if (picture.phaseProperty().get() == PictureViewModel.Phase.SAVED) {
                picture.dismiss();
            }
        });
        picture.phaseProperty().subscribe(phase -> {
            if (phase == PictureViewModel.Phase.SAVED) {
                pause.playFromStart();
            }
        });
        return new Toast(
                Feather.IMAGE,
                picture.wordsProperty(),
                picture.fractionProperty(),
                picture.phaseProperty().isEqualTo(PictureViewModel.Phase.SAVING),
                picture.phaseProperty().isNotEqualTo(PictureViewModel.Phase.IDLE),
                Words.say("window.picture.dismiss"),
                picture::dismiss);
    }
}

package chancery.view;

import chancery.text.Words;
import chancery.view.look.Toast;
import chancery.viewmodel.brief.BriefingViewModel;
import chancery.viewmodel.picture.PictureViewModel;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The cards in the corner: how far a sheet and a picture are. */
final class Toasts {

    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(6);

    private Toasts() {}

    /** Says how far a sheet is, and then where it was saved. */
    static Toast of(BriefingViewModel briefing) {
        return new Toast(
                Feather.FILE_TEXT,
                briefing.wordsProperty(),
                briefing.fractionProperty(),
                briefing.phaseProperty().isEqualTo(BriefingViewModel.Phase.PRINTING),
                briefing.phaseProperty().isNotEqualTo(BriefingViewModel.Phase.IDLE),
                Words.say("window.brief.dismiss"),
                briefing::dismiss);
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

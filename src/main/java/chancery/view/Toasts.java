package chancery.view;

import chancery.text.Words;
import chancery.view.look.Toast;
import chancery.viewmodel.picture.PictureViewModel;
import chancery.viewmodel.sheet.ExportViewModel;
import chancery.viewmodel.sheet.PrintViewModel;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
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

    /** Says that a printer has the sheet; it goes by itself. */
    static Toast of(PrintViewModel print) {
        Runnable seen = () -> {
            if (print.phaseProperty().get() == PrintViewModel.Phase.PRINTED) {
                print.dismiss();
            }
        };
        PauseTransition pause = new PauseTransition(LONG_ENOUGH_TO_READ);
        pause.setOnFinished(event -> seen.run());
        ObservableBooleanValue printed = print.phaseProperty().isEqualTo(PrintViewModel.Phase.PRINTED);
        printed.subscribe(now -> {
            if (now) {
                pause.playFromStart();
            }
        });
        return new Toast(
                Feather.PRINTER,
                print.wordsProperty(),
                new SimpleDoubleProperty(1),
                new SimpleBooleanProperty(false),
                printed,
                Words.say("window.brief.dismiss"),
                seen);
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

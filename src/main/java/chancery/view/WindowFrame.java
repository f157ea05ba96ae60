package chancery.view;

import chancery.viewmodel.window.LayoutViewModel;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stands. It comes up where it stood last, if that is on a screen; the first time it takes most of the
 * screen, up to a size that suits it. Some window managers give a new window a size of their own; it is asked for again once
 * the window is up.
 */
final class WindowFrame {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    private static final double MOST_WIDTH = 1920;
    private static final double MOST_HEIGHT = 1200;
    private static final double SHARE = 0.94;
    private static final double GRIP = 80;

    private final Stage stage;
    private final LayoutViewModel layout;
    private LayoutViewModel.Frame last;

    WindowFrame(Stage stage, LayoutViewModel layout) {
        this.stage = stage;
        this.layout = layout;
        this.last = layout.frame()
                .filter(WindowFrame::onScreen)
                .map(WindowFrame::fitted)
                .orElseGet(WindowFrame::first);
    }

    /** Shows the window. */
    void show() {
        LayoutViewModel.Frame wanted = last;
        Rectangle2D screen = screen(wanted);
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        place(wanted);
        stage.setMaximized(wanted.maximised());
        stage.show();
        Platform.runLater(() -> {
            if (!stage.isMaximized() && !stage.isIconified()) {
                place(wanted);
            }
            follow();
        });
    }

    /** Remembers where the window stands. */
    void remember() {
        note();
        layout.setFrame(
                new LayoutViewModel.Frame(last.x(), last.y(), last.width(), last.height(), stage.isMaximized()));
    }

    private void place(LayoutViewModel.Frame frame) {
        stage.setX(frame.x());
        stage.setY(frame.y());
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
    }

    private void follow() {
        stage.xProperty().subscribe(x -> note());
        stage.yProperty().subscribe(y -> note());
        stage.widthProperty().subscribe(width -> note());
        stage.heightProperty().subscribe(height -> note());
    }

    /** A maximised window goes back to where it stood before. */
    private void note() {
        boolean placed = stage.getWidth() > 0 && stage.getHeight() > 0 && Double.isFinite(stage.getX() + stage.getY());
        if (placed && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            last = new LayoutViewModel.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private static LayoutViewModel.Frame first() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(MOST_WIDTH, screen.getWidth() * SHARE);
        double height = Math.min(MOST_HEIGHT, screen.getHeight() * SHARE);
        return new LayoutViewModel.Frame(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
    }

    /** Whether enough of the title bar can be seen to take hold of it. */
    private static boolean onScreen(LayoutViewModel.Frame frame) {
        return !Screen.getScreensForRectangle(
                        frame.x() + GRIP, frame.y(), Math.max(1, frame.width() - 2 * GRIP), GRIP / 2)
                .isEmpty();
    }

    /** No larger than the screen, and wholly on it where it was larger. */
    private static LayoutViewModel.Frame fitted(LayoutViewModel.Frame frame) {
        Rectangle2D screen = screen(frame);
        double width = Math.min(frame.width(), screen.getWidth());
        double height = Math.min(frame.height(), screen.getHeight());
        return new LayoutViewModel.Frame(
                width < frame.width() ? screen.getMinX() : frame.x(),
                height < frame.height() ? screen.getMinY() : frame.y(),
                width,
                height,
                frame.maximised());
    }

    private static Rectangle2D screen(LayoutViewModel.Frame frame) {
        return Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height()).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}

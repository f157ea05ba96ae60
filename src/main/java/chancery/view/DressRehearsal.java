package chancery.view;

import chancery.viewmodel.window.Rehearsal;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Builds, styles, lays out and draws the workbench of a rehearsal while the welcome stands: in a scene that is never shown, part
 * by part, so that whoever moves the mouse meanwhile hardly notices; and stops as soon as something is asked of the window. At the
 * end it stands under the welcome for no frame at all, since styles are remembered for each window by itself.
 */
final class DressRehearsal {

    private final Rehearsal rehearsal;
    private final Scene window;
    private final StackPane page;
    private final WindowActions actions;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable WorkbenchViewModel workbench;

    /**
     * A rehearsal for a window.
     *
     * @param page in which the window shows its workbench
     */
    DressRehearsal(Rehearsal rehearsal, Scene window, StackPane page, WindowActions actions) {
        this.rehearsal = rehearsal;
        this.window = window;
        this.page = page;
        this.actions = actions;
    }

    void begin() {
        steps.add(() -> {
            WorkbenchViewModel made = rehearsal.workbench();
            workbench = made;
            steps.add(() -> build(made));
        });
        go();
    }

    private void build(WorkbenchViewModel made) {
        Bench bench = Bench.of(made, rehearsal.looks(), rehearsal.layout(), actions);
        StackPane root = new StackPane(bench.view());
        Scene scene = new Scene(root, window.getWidth(), window.getHeight());
        scene.getStylesheets().setAll(window.getStylesheets());
        root.setStyle(window.getRoot().getStyle());
        parts(bench.view()).forEach(part -> steps.add(part::applyCss));
        steps.add(() -> {
            root.applyCss();
            root.layout();
        });
        // What the layout asked for beside the window has come when the next steps have: then all of it is drawn.
        steps.add(() -> {});
        steps.add(() -> scene.snapshot(null));
        steps.add(() -> {
            root.getChildren().clear();
            page.getChildren().add(0, bench.view());
            bench.view().applyCss();
            page.getChildren().remove(bench.view());
        });
    }

    /** The parts of the workbench, each small enough to be styled between two movements of the mouse. */
    private static List<Node> parts(Parent view) {
        return view.getChildrenUnmodifiable().stream()
                .flatMap(part ->
                        part instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.of(part))
                .toList();
    }

    private void go() {
        Platform.runLater(() -> {
            Runnable step = steps.poll();
            if (step != null && rehearsal.wanted() && window.getWindow().isShowing()) {
                step.run();
                go();
            } else if (window.getWindow().isShowing()) {
                end();
            }
        });
    }

    private void end() {
        if (workbench != null) {
            workbench.session().end();
        }
        rehearsal.end();
    }
}

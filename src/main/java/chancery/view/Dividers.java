package chancery.view;

import chancery.viewmodel.window.LayoutViewModel;
import java.util.List;
import javafx.scene.control.SplitPane;

/** Where the panels of the workbench are divided: as the user left them, else in proportion to the window. */
final class Dividers {

    private static final List<String> NAMES = List.of("actors", "inspector");
    private static final double ACTORS = 250;
    private static final double INSPECTOR = 400;
    private static final double USUAL = 1600;

    private final SplitPane split;
    private final LayoutViewModel layout;

    Dividers(SplitPane split, LayoutViewModel layout) {
        this.split = split;
        this.layout = layout;
    }

    /** Places the dividers when the width is known, and remembers where the user drags them. */
    void keep() {
        SplitPane.setResizableWithParent(split.getItems().get(0), false);
        SplitPane.setResizableWithParent(split.getItems().get(2), false);
        split.widthProperty().subscribe((before, width) -> {
            if (before.doubleValue() <= 0 && width.doubleValue() > 0) {
                place(width.doubleValue());
            }
        });
    }

    private void place(double width) {
        double scale = Math.max(0.85, Math.min(1.15, width / USUAL));
        split.setDividerPositions(
                layout.divider(NAMES.get(0)).orElse(ACTORS * scale / width),
                layout.divider(NAMES.get(1)).orElse(1 - INSPECTOR * scale / width));
        for (int index = 0; index < NAMES.size(); index++) {
            String name = NAMES.get(index);
            split.getDividers()
                    .get(index)
                    .positionProperty()
                    .subscribe((before, after) -> layout.setDivider(name, after.doubleValue()));
        }
    }
}

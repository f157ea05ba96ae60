package chancery.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the labels behind which a line passes. */
final class Crossings {

    private Crossings() {}

    static List<Label> marked(
            List<Label> labels,
            List<Layout.Connector> connectors,
            List<Layout.FoldMark> folds,
            Layout.@Nullable AsOfLine asOf) {
        return labels.stream()
                .map(label -> label.behind() == Label.Behind.NOTHING && crossed(label.box(), connectors, folds, asOf)
                        ? crossed(label)
                        : label)
                .toList();
    }

    private static boolean crossed(
            Box box, List<Layout.Connector> connectors, List<Layout.FoldMark> folds, Layout.@Nullable AsOfLine asOf) {
        return asOf != null && asOf.x() > box.x() && asOf.x() < box.right()
                || folds.stream()
                        .anyMatch(fold -> !fold.fold().open()
                                && fold.box().x() < box.right()
                                && box.x() < fold.box().right())
                || connectors.stream()
                        .anyMatch(line -> line.x() > box.x()
                                && line.x() < box.right()
                                && line.fromY() < box.bottom()
                                && line.toY() > box.y());
    }

    private static Label crossed(Label label) {
        return new Label(
                label.row(),
                label.lane(),
                label.box(),
                label.baseline(),
                label.text(),
                label.elided(),
                label.note(),
                label.noteX(),
                label.style(),
                label.dimmed(),
                Label.Behind.LINE);
    }
}

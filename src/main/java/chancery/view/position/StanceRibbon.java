package chancery.view.position;

import chancery.time.Tick;
import chancery.view.inspect.StanceWords;
import chancery.viewmodel.position.DayAxis;
import chancery.viewmodel.position.Tenure;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A band of stances over the days of the matrix; where a beginning or an end is not sure, it is faint. */
final class StanceRibbon extends Pane {

    private final DayAxis axis;
    private final Region now = new Region();
    private final LocalDate day;

    StanceRibbon(DayAxis axis, List<Tenure> tenures, LocalDate day) {
        this.axis = axis;
        this.day = day;
        getStyleClass().add("stance-ribbon");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (Tenure tenure : tenures) {
            String style = StanceSign.style(tenure.position().stance());
            band(style, true, tenure.start().earliest(), tenure.end().latest());
            if (tenure.start().latest() < tenure.end().earliest()) {
                band(style, false, tenure.start().latest(), tenure.end().earliest());
            }
        }
        setAccessibleText(String.join(
                ", ",
                tenures.stream()
                        .map(tenure -> StanceWords.brief(tenure.position().stance()))
                        .toList()));
        now.getStyleClass().add("ribbon-now");
        now.setManaged(false);
        getChildren().add(now);
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> {
            if (child.getUserData() instanceof Stretch stretch) {
                double from = Math.rint(stretch.from * getWidth());
                child.resizeRelocate(from, 3, Math.max(2, Math.rint(stretch.to * getWidth()) - from), getHeight() - 6);
            }
        });
        now.resizeRelocate(Math.rint(axis.place(day) * getWidth()) - 1, 0, 2, getHeight());
    }

    private void band(String style, boolean faint, long from, long to) {
        Region band = new Region();
        band.getStyleClass().addAll("stance-sign", "ribbon-band", style);
        band.setOpacity(faint ? 0.4 : 1);
        band.setManaged(false);
        band.setUserData(new Stretch(place(from, 0), place(to, 1)));
        getChildren().add(band);
    }

    private double place(long tick, int otherwise) {
        return Tick.known(tick) ? Math.max(0, Math.min(1, axis.place(Tick.day(tick)))) : otherwise;
    }

    /** A part of the axis, 0 to 1. */
    private record Stretch(double from, double to) {}
}

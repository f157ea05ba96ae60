package chancery.view.timeline;

import chancery.timeline.LayoutEngine;
import chancery.view.TimelinePane;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.timeline.TimelineViewModel;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The timeline of the open dossier: the overview strip, below it the lanes. */
public final class TimelineView implements TimelinePane {

    private static final double OVERVIEW = 44;
    private static final double NEAR = 2;

    private final TimelineViewModel model;
    private final LanesRegion lanes;
    private final OverviewRegion overview;
    private final TimelineToolbar toolbar;
    private final VBox region;

    /** Shows what the view model holds, as the user's looks want it. */
    public TimelineView(TimelineViewModel model, LooksViewModel looks) {
        this.model = model;
        Faces faces = new Faces();
        Inks inks = new Inks(looks, faces);
        lanes = new LanesRegion(model, inks, new LayoutEngine(), new ScreenRuler(faces));
        overview = new OverviewRegion(model, inks);
        toolbar = new TimelineToolbar(model, inks);
        region = new VBox(overview.region(), lanes.region(), new TrayView(model, lanes).region());
        region.getStyleClass().add("timeline");
        VBox.setVgrow(lanes.region(), Priority.ALWAYS);
        looks.textSizeProperty().subscribe(percent -> {
            overview.region().setMinHeight(OVERVIEW);
            overview.region().setPrefHeight(OVERVIEW);
            lanes.textFactor(percent / 100.0);
        });
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Region toolbar() {
        return toolbar.region();
    }

    @Override
    public void focus() {
        lanes.region().requestFocus();
    }

    @Override
    public void zoomIn() {
        model.zoomAtChosen(NEAR);
    }

    @Override
    public void zoomOut() {
        model.zoomAtChosen(1 / NEAR);
    }

    @Override
    public void fit() {
        model.fit();
    }

    @Override
    public void panLeft() {
        model.panStep(-1);
    }

    @Override
    public void panRight() {
        model.panStep(1);
    }

    @Override
    public void laneUp() {
        lanes.step(-1);
    }

    @Override
    public void laneDown() {
        lanes.step(1);
    }

    @Override
    public void nextIssue() {
        model.stances().next();
    }

    @Override
    public void toggleFolds() {
        model.folds().foldedProperty().set(!model.folds().foldedProperty().get());
    }
}

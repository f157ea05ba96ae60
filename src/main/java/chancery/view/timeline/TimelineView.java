package chancery.view.timeline;

import chancery.timeline.LayoutEngine;
import chancery.view.TimelinePane;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.picture.VisibleText;
import chancery.viewmodel.timeline.RangeSelection;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.viewmodel.timeline.Undated;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The timeline of the open dossier: the overview strip, below it the lanes. */
public final class TimelineView implements TimelinePane {

    private static final double OVERVIEW = 44;
    private static final double NEAR = 1.5;

    private final TimelineViewModel model;
    private final Glide glide;
    private final HeldKeys held;
    private final ChosenFocus focus;
    private final Walk walk;
    private final LanesRegion lanes;
    private final OverviewRegion overview;
    private final TimelineToolbar toolbar;
    private final RangeCard range;
    private final VBox region;

    /**
     * Shows what the view model holds, as the user's looks want it.
     *
     * @param waysIn what an empty dossier offers to begin with; none where it cannot be changed
     */
    public TimelineView(TimelineViewModel model, Undated undated, LooksViewModel looks, List<WayIn> waysIn) {
        this.model = model;
        Faces faces = new Faces();
        Inks inks = new Inks(looks, faces);
        glide = new Glide(model, looks::calm);
        focus = new ChosenFocus(model, glide);
        walk = new Walk(model);
        ScreenRuler ruler = new ScreenRuler(faces);
        lanes = new LanesRegion(model, glide, inks, new LayoutEngine(), ruler);
        overview = new OverviewRegion(model, glide, inks, ruler);
        held = new HeldKeys(model, looks::calm, lanes::zoomCentre);
        RangeSelection selected = model.measures().range();
        range = new RangeCard(selected, () -> selected.shown().ifPresent(extent -> glide.to(model.showing(extent))));
        toolbar = new TimelineToolbar(model, glide, inks);
        TrayView tray = new TrayView(undated, model, lanes);
        StackPane plot =
                new StackPane(lanes.region(), new EmptyPlot(model.contentProperty(), waysIn, tray::enter).region());
        plot.setMinHeight(0);
        region = new VBox(overview, plot, tray.region());
        region.getStyleClass().add("timeline");
        region.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> held.release());
        VBox.setVgrow(plot, Priority.ALWAYS);
        looks.textSizeProperty().subscribe(percent -> {
            overview.setMinHeight(OVERVIEW);
            overview.setPrefHeight(OVERVIEW);
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
    public Region range() {
        return range.region();
    }

    @Override
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(region.snapshot(null, null));
        lanes.layout().ifPresent(layout -> content.putString(VisibleText.of(model.content(), layout)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void rule() {
        model.measures().ruler().lay();
    }

    @Override
    public void extendRange(int direction) {
        model.measures().range().extend(direction);
    }

    @Override
    public void focusHeaders() {
        (lanes.headers().isFocused() ? lanes.region() : lanes.headers()).requestFocus();
    }

    @Override
    public void focus() {
        lanes.region().requestFocus();
    }

    @Override
    public void zoomIn() {
        glide.zoom(lanes.zoomCentre(), NEAR);
    }

    @Override
    public void zoomOut() {
        glide.zoom(lanes.zoomCentre(), 1 / NEAR);
    }

    @Override
    public void fit() {
        glide.fit();
    }

    @Override
    public void focusChosen() {
        focus.press();
    }

    @Override
    public void hold(Motion motion, boolean down) {
        focus.forget();
        held.hold(motion, down);
    }

    @Override
    public void along(int by) {
        walk.along(by);
    }

    @Override
    public void laneUp() {
        walk.across(-1);
    }

    @Override
    public void laneDown() {
        walk.across(1);
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

package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.sheet.Pages;
import chancery.viewmodel.sheet.PreviewViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Pages one below the other, as they are printed. Only those in sight are drawn, as finely as the screen can show them. When the
 * sheet is laid anew or shown larger, what was at the upper edge stays there.
 */
final class PagesPane extends ScrollPane implements OwnArrows {

    private static final double MARGIN = 18;
    private static final double GAP = 14;
    private static final double STEP = 60;
    private static final double FINER = 1.1;
    private static final double KEPT = 2;

    private final PreviewViewModel viewModel;
    private final VBox column = new VBox(GAP);
    private final List<PageNode> nodes = new ArrayList<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(this, "zoom", Zoom.WIDTH);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", 0);
    private final ContextMenu menu = new ContextMenu();
    private final LinkWalk walk = new LinkWalk(new PagesInSight());
    private double scale = 1;

    PagesPane(PreviewViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("sheet-pages");
        column.getStyleClass().add("sheet-column");
        setContent(column);
        setFitToWidth(true);
        setAccessibleText(Words.say("sheet.pages"));
        viewModel.pagesProperty().subscribe(this::take);
        viewportBoundsProperty().subscribe((before, after) -> {
            if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
                resize();
            }
        });
        zoom.subscribe((before, after) -> resize());
        vvalueProperty().subscribe(value -> draw());
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        sceneProperty().flatMap(scene -> scene.windowProperty()).subscribe(window -> draw());
    }

    /** How large the pages are shown. */
    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** The index of the page that is read. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How large pages are now, in per cent of their printed size. */
    double percent() {
        return scale / Zoom.PIXELS_A_POINT * 100;
    }

    /** Shows the pages larger, or smaller: a step of each is a tenth. */
    void zoomBy(double steps) {
        zoom.set(Zoom.of(percent() * Math.pow(FINER, steps)));
    }

    /** Brings a page to the upper edge, from some way down it, in points. */
    void goTo(int page, double top) {
        if (page >= 0 && page < nodes.size()) {
            layout();
            scrollTo(nodes.get(page).getBoundsInParent().getMinY() + top * scale - MARGIN / 2);
        }
    }

    private void take(@Nullable Pages pages) {
        if (pages == null) {
            return;
        }
        while (nodes.size() > pages.count()) {
            column.getChildren().remove(nodes.remove(nodes.size() - 1));
        }
        walk.take(pages);
        nodes.forEach(PageNode::anew);
        while (nodes.size() < pages.count()) {
            PageNode node = new PageNode(nodes.size());
            node.setOnMouseMoved(event -> point(node, event));
            node.setOnMouseClicked(event -> clicked(node, event));
            node.setOnContextMenuRequested(event -> offer(node, event));
            nodes.add(node);
            column.getChildren().add(node);
        }
        resize();
    }

    /** Gives every page its size, and leaves what is at the upper edge where it is. */
    private void resize() {
        Pages pages = viewModel.pagesProperty().get();
        if (pages == null || getViewportBounds().getWidth() <= 0) {
            return;
        }
        double before = scale;
        double offset = offset();
        int anchor = pageAt(offset);
        double within = nodes.isEmpty()
                ? 0
                : offset - nodes.get(anchor).getBoundsInParent().getMinY();
        scale = zoom.get()
                .scale(
                        pages,
                        getViewportBounds().getWidth() - 2 * MARGIN,
                        getViewportBounds().getHeight() - 2 * MARGIN);
        for (int page = 0; page < pages.count(); page++) {
            Pages.Size size = pages.size(page);
            nodes.get(page).setPrefSize(Math.rint(size.width() * scale), Math.rint(size.height() * scale));
        }
        layout();
        column.layout();
        scrollTo(nodes.get(Math.min(anchor, nodes.size() - 1))
                        .getBoundsInParent()
                        .getMinY()
                + within * scale / before);
        // The picture is asked for when the sizes have settled.
        Platform.runLater(this::draw);
    }

    private void draw() {
        Pages pages = viewModel.pagesProperty().get();
        if (pages == null || nodes.size() != pages.count()) {
            return;
        }
        double top = offset();
        double height = getViewportBounds().getHeight();
        Window window = getScene() == null ? null : getScene().getWindow();
        double fine = scale * (window == null ? 1 : window.getOutputScaleX());
        for (PageNode node : nodes) {
            double from = node.getBoundsInParent().getMinY();
            double to = node.getBoundsInParent().getMaxY();
            // A page that has no place yet lies above all, with those that have none either.
            if (to > from && to > top - height / 2 && from < top + height * 1.5) {
                node.show(pages, fine);
            } else if (to < top - KEPT * height || from > top + (KEPT + 1) * height) {
                node.forget();
            }
        }
        current.set(pageAt(top + height / 3));
        setAccessibleText(Words.say("sheet.pages.at", current.get() + 1, pages.count()));
    }

    private int pageAt(double y) {
        for (int page = 0; page < nodes.size(); page++) {
            if (nodes.get(page).getBoundsInParent().getMaxY() + GAP > y) {
                return page;
            }
        }
        return Math.max(0, nodes.size() - 1);
    }

    private double beyond() {
        return Math.max(0, column.getHeight() - getViewportBounds().getHeight());
    }

    private double offset() {
        return getVvalue() * beyond();
    }

    private void scrollTo(double y) {
        double beyond = beyond();
        setVvalue(beyond <= 0 ? 0 : Math.max(0, Math.min(1, y / beyond)));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
            zoomBy(Math.signum(event.getDeltaY()));
        }
    }

    /** What is done with the place that is marked; answers whether anything was. */
    private boolean walked(KeyCode key) {
        return switch (key) {
            case ENTER -> walk.follow();
            case BACK_SPACE -> walk.back();
            default -> {
                boolean marked = walk.link().isPresent();
                walk.forget();
                yield marked;
            }
        };
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            walk.link().filter(link -> link.source().isPresent()).ifPresent(link -> {
                viewModel.choose(link);
                event.consume();
            });
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double page = Math.max(STEP, getViewportBounds().getHeight() - STEP);
        boolean whole = zoom.get().fit() == Zoom.Fit.PAGE;
        switch (event.getCode()) {
            case PAGE_DOWN -> leaf(whole, 1, page);
            case PAGE_UP -> leaf(whole, -1, -page);
            case SPACE -> leaf(whole, event.isShiftDown() ? -1 : 1, event.isShiftDown() ? -page : page);
            case DOWN -> scrollTo(offset() + STEP);
            case UP -> scrollTo(offset() - STEP);
            case LEFT -> setHvalue(getHvalue() - 0.1);
            case RIGHT -> setHvalue(getHvalue() + 0.1);
            case HOME -> scrollTo(0);
            case END -> scrollTo(beyond());
            case ESCAPE, ENTER, BACK_SPACE -> {
                if (!walked(event.getCode())) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leaf(boolean whole, int pages, double pixels) {
        if (whole) {
            goTo(Math.max(0, Math.min(nodes.size() - 1, current.get() + pages)), 0);
        } else {
            scrollTo(offset() + pixels);
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+", "=" -> zoomBy(1);
            case "-", "−" -> zoomBy(-1);
            case "w", "W" -> zoom.set(Zoom.WIDTH);
            case "f", "F", "0" -> zoom.set(Zoom.PAGE);
            case "r" -> walk.step(1);
            case "R" -> walk.step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void point(PageNode node, MouseEvent event) {
        node.setCursor(
                node.link(event.getX() / scale, event.getY() / scale).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void clicked(PageNode node, MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            node.link(event.getX() / scale, event.getY() / scale).ifPresent(link -> {
                if (event.isShortcutDown() && link.source().isPresent()) {
                    viewModel.choose(link);
                } else {
                    goTo(link.page(), link.top());
                }
            });
        }
    }

    /** What a citation leads to: its note on the last pages, and its source in the inspector. */
    private void offer(PageNode node, ContextMenuEvent event) {
        menu.hide();
        node.link(event.getX() / scale, event.getY() / scale)
                .filter(link -> link.source().isPresent())
                .ifPresent(link -> {
                    MenuItem note = new MenuItem(Words.say("sheet.citation.follow", link.words()));
                    note.setOnAction(chosen -> goTo(link.page(), link.top()));
                    MenuItem source = new MenuItem(Words.say("sheet.citation.source", link.words()));
                    source.setOnAction(chosen -> viewModel.choose(link));
                    menu.getItems().setAll(note, source);
                    menu.show(node, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    /** Where the walk from link to link stands, in these pages. */
    private final class PagesInSight implements LinkWalk.Sight {

        @Override
        public LinkWalk.Spot upper() {
            double top = offset();
            int page = pageAt(top);
            double within = nodes.isEmpty()
                    ? 0
                    : top - nodes.get(page).getBoundsInParent().getMinY();
            return new LinkWalk.Spot(page, within / scale, null);
        }

        @Override
        public boolean sees(int page, double y) {
            return page < nodes.size() && at(page, y) >= offset() && at(page, y) <= offset() + viewportHeight();
        }

        @Override
        public void mark(int page, Pages.Link link) {
            nodes.forEach(PageNode::unmark);
            if (!sees(page, link.y()) || !sees(page, link.y() + link.height())) {
                scrollTo(at(page, link.y()) - viewportHeight() / 3);
            }
            nodes.get(page).mark(link, nodes.get(page).getPrefWidth() / scale);
            setAccessibleText(Words.say(
                    link.source().isPresent() && ahead(page, link) ? "sheet.link.citation" : "sheet.link.place",
                    link.words(),
                    link.page() + 1));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }

        @Override
        public void unmark() {
            nodes.forEach(PageNode::unmark);
        }

        @Override
        public void go(int page, double top) {
            goTo(page, top);
        }

        /** A citation leads ahead to its note, and the note back to it. */
        private boolean ahead(int page, Pages.Link link) {
            return link.page() > page || link.page() == page && link.top() > link.y();
        }

        private double at(int page, double y) {
            return nodes.get(page).getBoundsInParent().getMinY() + y * scale;
        }

        private double viewportHeight() {
            return getViewportBounds().getHeight();
        }
    }
}

package chancery.view.sheet;

import chancery.text.Words;
import chancery.viewmodel.sheet.Pages;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One page: a sheet of white paper until its picture is there; the picture before stays until the next is drawn. */
final class PageNode extends Region {

    /** How far the ring stands off what it goes round, in pixels. */
    private static final double AROUND = 2;

    private final int index;
    private final ImageView picture = new ImageView();
    private final Region ring = new Region();
    private Pages.@Nullable Link marked;
    private double points;
    private List<Pages.Link> links = List.of();
    private @Nullable Pages read;
    private @Nullable Pages drawn;
    private double drawnScale;
    private boolean drawing;
    private @Nullable Pages wanted;
    private double wantedScale;

    PageNode(int index) {
        this.index = index;
        getStyleClass().add("sheet-page");
        ring.getStyleClass().add("sheet-link");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        ring.setManaged(false);
        getChildren().addAll(picture, ring);
        picture.setSmooth(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Words.say("sheet.page", index + 1));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Where a point of the page leads; the point in points. */
    Optional<Pages.Link> link(double x, double y) {
        return links.stream().filter(link -> link.at(x, y)).findFirst();
    }

    /** Sees to it that the page shows a sheet at a scale: pixels of the screen for each point. */
    void show(Pages pages, double scale) {
        wanted = pages;
        wantedScale = scale;
        if (!drawing && (drawn != pages || Math.abs(drawnScale - scale) > 1e-6)) {
            drawing = true;
            pages.draw(index, scale, image -> {
                drawing = false;
                Pages now = wanted;
                if (now != null) {
                    drawn = pages;
                    drawnScale = scale;
                    put(image);
                    requestLayout();
                    // A picture of the sheet before may come after the next was asked for.
                    show(now, wantedScale);
                }
            });
        }
        if (read != pages) {
            read = pages;
            pages.read(
                    index,
                    words -> setAccessibleText(words.isEmpty() ? Words.say("sheet.page", index + 1) : words),
                    found -> links = found);
        }
    }

    /** Shows which of its places has the keyboard; {@code width} is that of the page, in points. */
    void mark(Pages.Link link, double width) {
        marked = link;
        points = width;
        ring.setVisible(true);
        requestLayout();
    }

    /** None of its places has the keyboard. */
    void unmark() {
        marked = null;
        ring.setVisible(false);
    }

    /** A drawing may have come to nothing because its sheet was laid anew. */
    void anew() {
        drawing = false;
    }

    /** Gives the picture up: the page is out of sight. */
    void forget() {
        wanted = null;
        if (drawn != null) {
            drawn = null;
            picture.setImage(null);
        }
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
        Pages.Link link = marked;
        if (link != null) {
            double scale = getWidth() / points;
            ring.resizeRelocate(
                    link.x() * scale - AROUND,
                    link.y() * scale - AROUND,
                    link.width() * scale + 2 * AROUND,
                    link.height() * scale + 2 * AROUND);
        }
    }

    private void put(Pages.Picture image) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                image.width(), image.height(), IntBuffer.wrap(image.argb()), PixelFormat.getIntArgbPreInstance());
        picture.setImage(new WritableImage(pixels));
    }
}

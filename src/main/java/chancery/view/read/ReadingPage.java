package chancery.view.read;

import chancery.viewmodel.read.TypeSize;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.fxmisc.flowless.VirtualizedScrollPane;

/**
 * A text set for reading: a column of about seventy characters, the numbers of its paragraphs left of it and what is marked right
 * of it. Where the room is narrow the column gives way, then the margin.
 */
final class ReadingPage extends StackPane {

    /** The ordinary size of the text, against that of the window. */
    private static final double LARGER = 1.1;

    /** The width of seventy characters of running text, against their size. */
    private static final double MEASURE = 33;

    private static final double GAP = 18;
    private static final double MARGIN = 190;
    private static final double WIDE_MARGIN = 300;
    private static final double NARROW_MARGIN = 120;
    private static final double LEAST = 300;
    private static final double EDGE = 14;

    private final TextPane text;
    private final MarginPane margin;
    private final TypeSize size;

    ReadingPage(TextPane text, MarginPane margin, TypeSize size) {
        this.text = text;
        this.margin = margin;
        this.size = size;
        getStyleClass().add("reading-page");
        VirtualizedScrollPane<TextPane> scroll = new VirtualizedScrollPane<>(text);
        getChildren().addAll(scroll, margin);
        // It takes the room there is: how little it could do with is not worth asking every paragraph.
        setMinSize(0, 0);
        margin.setManaged(false);
        size.percentProperty().subscribe(percent -> {
            text.setStyle("-fx-font-size: " + LARGER * percent.doubleValue() / 100 + "em;");
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wanted = MEASURE
                * Font.getDefault().getSize()
                * LARGER
                * size.percentProperty().get()
                / 100;
        double room = width - TextPane.NUMBERS - GAP - 2 * EDGE;
        double beside = room - MARGIN >= LEAST
                ? Math.max(MARGIN, Math.min(WIDE_MARGIN, room - wanted))
                : room - NARROW_MARGIN >= LEAST ? NARROW_MARGIN : 0;
        double column = Math.max(LEAST / 2, Math.min(wanted, room - beside));
        double whole = TextPane.NUMBERS + column + GAP + beside;
        double left = Math.max(EDGE, (width - whole) / 2);
        double right = left + TextPane.NUMBERS + column;
        text.setPadding(new Insets(0, Math.max(EDGE, width - right), 0, left));
        margin.setVisible(beside > 0);
        super.layoutChildren();
        margin.resizeRelocate(right + GAP, 0, Math.max(0, Math.min(beside, width - right - GAP)), getHeight());
    }
}

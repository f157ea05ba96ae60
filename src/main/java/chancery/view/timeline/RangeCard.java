package chancery.view.timeline;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.RangeReport;
import chancery.viewmodel.timeline.RangeSelection;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the selected stretch of time holds, in the place of the inspector for as long as no record is chosen. */
public final class RangeCard {

    private final RangeSelection range;
    private final Runnable zoom;
    private final BorderPane region = new BorderPane();
    private final VBox page = new VBox();

    /**
     * Tells of a stretch.
     *
     * @param zoom shows it from edge to edge
     */
    public RangeCard(RangeSelection range, Runnable zoom) {
        this.range = range;
        this.zoom = zoom;
        region.getStyleClass().addAll("inspector", "range-card");
        region.setId("range");
        page.getStyleClass().add("range-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        region.setCenter(scroll);
        region.visibleProperty().bind(range.toldProperty());
        region.managedProperty().bind(range.toldProperty());
        range.reportProperty().subscribe(this::show);
    }

    /** The card. */
    public Region region() {
        return region;
    }

    private void show(@Nullable RangeReport report) {
        page.getChildren().clear();
        if (report == null) {
            return;
        }
        page.getChildren()
                .addAll(
                        Nodes.badge(Words.say("window.range"), null, "kind-badge"),
                        Nodes.prose(report.words(), "page-title"),
                        label(report.length(), "quiet"),
                        Nodes.prose(report.said(), "range-said"),
                        buttons(report));
        region.setAccessibleText(report.words() + ". " + report.said());
        if (report.events() > 0) {
            page.getChildren().add(heading("window.range.kinds"));
            report.kinds().forEach(kind -> page.getChildren().add(count(label(kind.word()), kind.count())));
            page.getChildren().add(heading("window.range.realities"));
            report.realities().forEach((reality, count) -> page.getChildren().add(count(label(reality.word()), count)));
        }
        if (!report.actors().isEmpty()) {
            page.getChildren().add(heading("window.range.actors"));
            report.actors()
                    .forEach(actor -> page.getChildren()
                            .add(count(link(actor.name(), () -> range.choose(actor)), actor.count())));
        }
        if (report.quotes() > 0) {
            page.getChildren().add(heading("window.range.quotes", report.quotes()));
            report.lines().forEach(line -> page.getChildren().add(quote(line)));
            int more = report.quotes() - report.lines().size();
            if (more > 0) {
                page.getChildren().add(label(Words.say("window.range.quotes.more", more), "quiet"));
            }
        }
    }

    private Node buttons(RangeReport report) {
        Button nearer = new Button(Words.say("window.range.zoom"), Nodes.icon(Feather.ZOOM_IN));
        nearer.setOnAction(event -> zoom.run());
        Button narrow = new Button(Words.say("window.range.filter"), Nodes.icon(Feather.FILTER));
        narrow.setId("range-filter");
        narrow.setTooltip(Nodes.hint(Words.say("window.range.filter.hint")));
        narrow.setOnAction(event -> range.filter());
        Button copy = new Button(Words.say("window.range.copy"), Nodes.icon(Feather.COPY));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report.text());
            Clipboard.getSystemClipboard().setContent(content);
        });
        Button close = new Button(null, Nodes.icon(Feather.X));
        close.getStyleClass().addAll("flat", "icon-button");
        close.setTooltip(Nodes.hint(Words.say("window.range.close")));
        close.setAccessibleText(Words.say("window.range.close"));
        close.setOnAction(event -> range.clear());
        return new VBox(
                Nodes.row("range-buttons", nearer, copy, Nodes.spring(), close), Nodes.row("range-buttons", narrow));
    }

    private static Label heading(String key, Object... arguments) {
        return label(Words.say(key, arguments).toUpperCase(Words.LANGUAGE), "section-heading");
    }

    private static Node count(Region what, int count) {
        HBox row = Nodes.row("range-count", what, Nodes.spring(), label(String.valueOf(count), "quiet"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node quote(RangeReport.Line line) {
        Hyperlink words = link(line.text(), () -> range.choose(line.quote()));
        words.setWrapText(true);
        words.getStyleClass().add("range-quote");
        VBox box = new VBox(label(line.speaker(), "quiet"), words);
        box.getStyleClass().add("range-line");
        return box;
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}

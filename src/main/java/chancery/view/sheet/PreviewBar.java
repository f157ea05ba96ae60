package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.sheet.Pages;
import chancery.viewmodel.sheet.PreviewViewModel;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the pages: which is read, how large they are, and whether they are up to date. */
final class PreviewBar extends HBox {

    /** Whoever waits longer than this may want to wait no longer. */
    private static final Duration NOTICED = Duration.millis(900);

    private final PreviewViewModel viewModel;
    private final PagesPane pages;
    private final Button cancel;
    private final TextField page = new TextField();
    private final Label count = Nodes.label("", "pane-bar-label");
    private final Label percent = Nodes.label("", "pane-bar-label", "sheet-percent");

    PreviewBar(PreviewViewModel viewModel, PagesPane pages) {
        this.viewModel = viewModel;
        this.pages = pages;
        this.cancel = check("sheet.halt", viewModel::halt);
        getStyleClass().addAll("pane-bar", "sheet-bar");
        setMinWidth(0);
        page.setId("sheet-page-number");
        page.getStyleClass().add("sheet-page-number");
        page.setAccessibleText(Words.say("sheet.page.go"));
        page.setTooltip(Nodes.hint(Words.say("sheet.page.go")));
        page.setOnAction(event -> go());
        page.focusedProperty().subscribe(focused -> tell());
        pages.currentProperty().subscribe(now -> tell());
        viewModel.pagesProperty().subscribe(now -> tell());
        pages.zoomProperty().subscribe(now -> tell());
        pages.viewportBoundsProperty().subscribe(now -> tell());
        count.setMinWidth(Region.USE_PREF_SIZE);
        percent.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        button(Feather.CHEVRON_UP, "sheet.page.before", () -> leaf(-1)),
                        button(Feather.CHEVRON_DOWN, "sheet.page.next", () -> leaf(1)),
                        page,
                        count,
                        Nodes.spring(),
                        updating(),
                        halted(),
                        Nodes.spring(),
                        button(Feather.MINUS, "sheet.zoom.out", () -> pages.zoomBy(-1)),
                        percent,
                        button(Feather.PLUS, "sheet.zoom.in", () -> pages.zoomBy(1)),
                        fit("sheet.zoom.width", Zoom.WIDTH),
                        fit("sheet.zoom.page", Zoom.PAGE));
    }

    /** Whether the sheet takes so long to lay that it is offered to give it up. */
    boolean offersCancel() {
        return cancel.isVisible() && cancel.getParent().isVisible();
    }

    /** What is being done to pages that are there; where there are none yet, it is said in their place. */
    private Node updating() {
        Label words = Nodes.label("", "sheet-updating");
        words.setGraphic(Nodes.icon(Feather.REFRESH_CW));
        words.setMinWidth(0);
        words.textProperty()
                .bind(viewModel
                        .wordsProperty()
                        .flatMap(said -> viewModel
                                .fractionProperty()
                                .map(done -> done.doubleValue() > 0
                                        ? Words.say("sheet.updating.done", said, Math.round(done.doubleValue() * 100))
                                        : Words.say("sheet.updating", said))));
        cancel.setTooltip(Nodes.hint(Words.say("sheet.halt.hint")));
        PauseTransition wait = new PauseTransition(NOTICED);
        wait.setOnFinished(event -> cancel.setVisible(true));
        viewModel.updatingProperty().subscribe(now -> {
            cancel.setVisible(false);
            wait.stop();
            if (now) {
                wait.playFromStart();
            }
        });
        HBox updating = Nodes.row("sheet-updating-row", words, cancel);
        updating.visibleProperty()
                .bind(viewModel.updatingProperty().and(viewModel.pagesProperty().isNotNull()));
        updating.managedProperty().bind(viewModel.haltedProperty().not());
        return updating;
    }

    /** That the pages are not those of the sheet as it is now, since the user did not want to wait. */
    private Node halted() {
        Label words = Nodes.label(Words.say("sheet.halted.pages"), "sheet-updating");
        words.setGraphic(Nodes.icon(Feather.PAUSE_CIRCLE));
        words.setMinWidth(0);
        HBox halted = Nodes.row("sheet-updating-row", words, check("sheet.resume.pages", viewModel::resume));
        halted.visibleProperty()
                .bind(viewModel.haltedProperty().and(viewModel.pagesProperty().isNotNull()));
        halted.managedProperty().bind(halted.visibleProperty());
        return halted;
    }

    private static Button check(String key, Runnable action) {
        Button button = new Button(Words.say(key));
        button.getStyleClass().add("check-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button fit(String key, Zoom zoom) {
        Button button = check(key, () -> pages.zoomProperty().set(zoom));
        button.setTooltip(Nodes.hint(Words.say(key + ".hint")));
        return button;
    }

    private static Button button(Feather icon, String key, Runnable action) {
        Button button = new Button();
        button.setGraphic(Nodes.icon(icon));
        button.getStyleClass().add("bar-icon");
        button.setAccessibleText(Words.say(key));
        button.setTooltip(Nodes.hint(Words.say(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void leaf(int by) {
        pages.goTo(pages.currentProperty().get() + by, 0);
    }

    private void go() {
        try {
            pages.goTo(Integer.parseInt(page.getText().strip()) - 1, 0);
            pages.requestFocus();
        } catch (NumberFormatException noNumber) {
            tell();
        }
    }

    private void tell() {
        Pages now = viewModel.pagesProperty().get();
        count.setText(now == null ? "" : Words.say("sheet.page.of", now.count()));
        percent.setText(Words.say("sheet.percent", Math.round(pages.percent())));
        if (!page.isFocused()) {
            page.setText(
                    now == null ? "" : String.valueOf(pages.currentProperty().get() + 1));
        }
    }
}

package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.sheet.PreviewViewModel;
import chancery.viewmodel.sheet.SheetViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet as it would be printed; where there is none yet, what is being done or what is missing. */
final class PreviewPane extends BorderPane {

    private final SheetViewModel viewModel;
    private final PagesPane pages;
    private final PreviewBar bar;

    PreviewPane(SheetViewModel viewModel) {
        this.viewModel = viewModel;
        this.pages = new PagesPane(viewModel.preview());
        getStyleClass().add("sheet-preview");
        setMinWidth(0);
        this.bar = new PreviewBar(viewModel.preview(), pages);
        setTop(new VBox(bar, kept(), unkept(), refusal()));
        setCenter(new StackPane(pages, laying(), halted(), unmarked()));
    }

    /** Gives the keyboard to the pages. */
    void focus() {
        pages.requestFocus();
    }

    /** Gives up what takes long to be laid; answers whether anything does. */
    boolean halt() {
        PreviewViewModel preview = viewModel.preview();
        boolean first = preview.pagesProperty().get() == null
                && preview.updatingProperty().get();
        if (first || bar.offersCancel()) {
            preview.halt();
            return true;
        }
        return false;
    }

    /** A kept sheet is shown as it was, until the user goes back to the one that is worked on. */
    private Node kept() {
        Label words = Nodes.prose("", "as-of-banner-words");
        words.setGraphic(Nodes.icon(Feather.ARCHIVE));
        words.textProperty().bind(viewModel.preview().keptProperty());
        Button back = new Button(Words.say("sheet.kept.back"));
        back.getStyleClass().add("check-button");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> viewModel.preview().showOwn());
        HBox banner = Nodes.row("as-of-banner", words, Nodes.spring(), back);
        banner.visibleProperty().bind(viewModel.preview().keptProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** A dossier that can only be read keeps nothing: whoever hands a sheet over should know before. */
    private Node unkept() {
        Label words = Nodes.prose(Words.say("sheet.unkept"), "as-of-banner-words");
        words.setGraphic(Nodes.icon(Feather.LOCK));
        HBox banner = Nodes.row("as-of-banner", words);
        banner.getStyleClass().add("sheet-unkept");
        banner.visibleProperty()
                .bind(viewModel.preview().keptProperty().isEmpty().and(new SimpleBooleanProperty(!viewModel.keeps())));
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private Node refusal() {
        Label words = Nodes.prose("", "banner");
        words.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        words.setMaxWidth(Double.MAX_VALUE);
        words.textProperty().bind(viewModel.preview().refusalProperty());
        ObservableBooleanValue shown = Bindings.createBooleanBinding(
                () -> !viewModel.preview().refusalProperty().get().isEmpty()
                        && !viewModel.unmarkedProperty().getValue(),
                viewModel.preview().refusalProperty(),
                viewModel.unmarkedProperty());
        words.visibleProperty().bind(shown);
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    /** The first time the fonts are read, and a large dossier takes its time. */
    private Node laying() {
        VBox laying = Nodes.empty(Feather.FILE_TEXT, Words.say("sheet.laying.title"), "");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(Words.say("sheet.laying.title"));
        bar.progressProperty().bind(viewModel.preview().fractionProperty());
        Label words = Nodes.prose("", "empty-words");
        words.textProperty().bind(viewModel.preview().wordsProperty());
        Button cancel = button("sheet.halt", viewModel.preview()::halt);
        cancel.setTooltip(Nodes.hint(Words.say("sheet.halt.hint")));
        laying.getChildren()
                .setAll(laying.getChildren().get(0), laying.getChildren().get(1), words, bar, cancel);
        laying.visibleProperty()
                .bind(viewModel
                        .preview()
                        .pagesProperty()
                        .isNull()
                        .and(viewModel.preview().updatingProperty()));
        laying.setPickOnBounds(false);
        return laying;
    }

    private Node halted() {
        VBox halted = Nodes.empty(Feather.PAUSE_CIRCLE, Words.say("sheet.halted"), Words.say("sheet.halted.how"));
        halted.getChildren().add(button("sheet.resume", viewModel.preview()::resume));
        halted.visibleProperty()
                .bind(viewModel
                        .preview()
                        .pagesProperty()
                        .isNull()
                        .and(viewModel.preview().haltedProperty()));
        halted.setPickOnBounds(false);
        return halted;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Words.say(key));
        button.getStyleClass().add("check-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A sheet that says nothing of who may see it is not printed: the choice is offered here. */
    private Node unmarked() {
        VBox ask = Nodes.empty(Feather.SHIELD, Words.say("sheet.unmarked"), Words.say("sheet.unmarked.how"));
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("sheet-markings");
        for (String label : viewModel.markings()) {
            Button choice = new Button(label);
            choice.getStyleClass().add("check-button");
            choice.setOnAction(event -> viewModel.mark(label));
            choices.getChildren().add(choice);
        }
        ask.getChildren().add(choices);
        ask.getStyleClass().add("sheet-unmarked");
        ask.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        viewModel.unmarkedProperty()::getValue, viewModel.unmarkedProperty()));
        ask.managedProperty().bind(ask.visibleProperty());
        return ask;
    }
}

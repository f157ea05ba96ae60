package chancery.view;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.asof.AsOfChip;
import chancery.view.look.Nodes;
import chancery.viewmodel.Selection;
import chancery.viewmodel.check.ChecksViewModel;
import chancery.viewmodel.undo.UndoViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: the way back, the dossier's title and marking, the views, the search, the day, and what can be done. */
final class TopBar extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final PseudoClass ICONS = PseudoClass.getPseudoClass("icons");

    /** Up to so many of its letters' heights the bar is narrow. */
    private static final double WIDE = 94;

    /** A search button of up to this width, in heights of its letters, has one word. */
    private static final double LONGEST_WORD = 25;

    /** Up to so wide it shows its keys alone. */
    private static final double SHORTEST_PROMPT = 11;

    private static final double SHORTEST_KEYS = 6;

    /** Up to so many there is room for the views' icons alone. */
    private static final double ROOMY = 78;

    /** Up to so many the views are a menu. */
    private static final double TIGHT = 56;

    private final Map<ViewMode, ToggleButton> segments = new EnumMap<>(ViewMode.class);
    private final AsOfChip asOf;
    private final Button brief;

    /**
     * Shows the bar.
     *
     * @param modes the views that are offered
     * @param actions what the buttons ask for
     * @param menu everything that has no button of its own
     */
    TopBar(WorkbenchViewModel viewModel, List<ViewMode> modes, BenchActions actions, MenuButton menu) {
        getStyleClass().add("top-bar");
        asOf = new AsOfChip(viewModel.asOf(), actions::asOf);
        // What does not fit is cut at the right; the window must not grow wider than its frame for it.
        setMinWidth(0);
        brief = brief(actions);
        SegmentedButton views = views(viewModel, modes);
        MenuButton choice = choice(viewModel, modes);
        Hyperlink title = new Hyperlink();
        title.getStyleClass().add("dossier-title");
        title.textProperty().bind(viewModel.titleProperty());
        title.setOnAction(event -> {
            title.setVisited(false);
            viewModel.chooseDossier();
        });
        title.setMinWidth(110);
        Tooltip whole = Nodes.hint("");
        whole.textProperty().bind(viewModel.titleProperty().map(name -> Words.say("window.top.dossier.named", name)));
        title.setTooltip(whole);
        getChildren()
                .addAll(
                        back(viewModel.session().selection()),
                        forward(viewModel.session().selection()),
                        title,
                        marking(viewModel),
                        views,
                        choice,
                        search(actions),
                        Nodes.spring(),
                        create(viewModel, actions),
                        undo(viewModel.steward().undo()),
                        asOf,
                        brief,
                        menu);
        Runnable fit = () -> {
            double letters = getWidth() / title.getFont().getSize();
            narrow(letters < WIDE);
            iconsOnly(letters < ROOMY);
            title.setMinWidth(letters < TIGHT ? 60 : 110);
            Nodes.show(views, letters >= TIGHT);
            Nodes.show(choice, letters < TIGHT);
        };
        widthProperty().subscribe(fit);
        title.fontProperty().subscribe(fit);
    }

    /** In a narrow window words that say nothing new give way. */
    private void narrow(boolean now) {
        pseudoClassStateChanged(NARROW, now);
        asOf.narrow(now);
    }

    /** Where there is no room for words, the views and the sheet are icons, whose hints have the words. */
    private void iconsOnly(boolean now) {
        pseudoClassStateChanged(ICONS, now);
        ContentDisplay display = now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY;
        segments.values().forEach(segment -> segment.setContentDisplay(display));
        brief.setContentDisplay(display);
    }

    private static Button back(Selection selection) {
        Button back = icon(Feather.ARROW_LEFT, "window.top.back");
        back.disableProperty().bind(selection.canGoBackProperty().not());
        back.setOnAction(event -> selection.back());
        return back;
    }

    private static Button forward(Selection selection) {
        Button forward = icon(Feather.ARROW_RIGHT, "window.top.forward");
        forward.disableProperty().bind(selection.canGoForwardProperty().not());
        forward.setOnAction(event -> selection.forward());
        return forward;
    }

    private static Button undo(UndoViewModel undo) {
        Button button = icon(Feather.CORNER_UP_LEFT, "window.key.undo");
        button.setId("undo");
        button.getTooltip().textProperty().bind(undo.undoProperty());
        button.accessibleTextProperty().bind(undo.undoProperty());
        button.disableProperty().bind(undo.canUndoProperty().map(can -> !can));
        button.setOnAction(event -> undo.undo());
        return button;
    }

    private static Button icon(Feather icon, String key) {
        Button button = new Button();
        button.setGraphic(Nodes.icon(icon));
        button.getStyleClass().addAll("bar-icon");
        button.setAccessibleText(Words.say(key));
        button.setTooltip(Nodes.hint(Words.say(key)));
        return button;
    }

    private static Label marking(WorkbenchViewModel viewModel) {
        Label marking = Nodes.badge("", null, "marking");
        marking.textProperty().bind(viewModel.markingProperty());
        marking.visibleProperty().bind(marking.textProperty().isNotEmpty());
        marking.managedProperty().bind(marking.visibleProperty());
        marking.setTooltip(Nodes.hint(Words.say("window.top.marking")));
        return marking;
    }

    private SegmentedButton views(WorkbenchViewModel viewModel, List<ViewMode> modes) {
        SegmentedButton views = new SegmentedButton();
        views.getStyleClass().add("views");
        for (ViewMode mode : modes) {
            ToggleButton segment = new ToggleButton(Words.say("window.view." + mode.word()));
            segments.put(mode, segment);
            if (mode == ViewMode.CHECKS) {
                count(segment, viewModel.checks());
            }
            segment.setGraphic(Nodes.icon(icon(mode)));
            segment.setContentDisplay(ContentDisplay.TEXT_ONLY);
            Tooltip hint = Nodes.hint("");
            hint.textProperty().bind(segment.textProperty());
            segment.setTooltip(hint);
            segment.accessibleTextProperty().bind(segment.textProperty());
            segment.setMinWidth(Region.USE_PREF_SIZE);
            Nodes.chooses(segment, viewModel.modeProperty(), mode);
            views.getButtons().add(segment);
        }
        return views;
    }

    private static Feather icon(ViewMode mode) {
        return switch (mode) {
            case TIMELINE -> Feather.BAR_CHART_2;
            case POSITIONS -> Feather.GRID;
            case LIST -> Feather.LIST;
            case QUOTES -> Feather.MESSAGE_SQUARE;
            case NOTES -> Feather.EDIT_3;
            case CHECKS -> Feather.CHECK_SQUARE;
            case READ -> Feather.BOOK_OPEN;
            case SHEET -> Feather.FILE_TEXT;
        };
    }

    /** The views as a menu, which has the icon of the one that is shown. */
    private static MenuButton choice(WorkbenchViewModel viewModel, List<ViewMode> modes) {
        MenuButton choice = new MenuButton();
        choice.setId("views-menu");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setTooltip(Nodes.hint(Words.say("window.top.views")));
        for (ViewMode mode : modes) {
            MenuItem item = new MenuItem(Words.say("window.view." + mode.word()), Nodes.icon(icon(mode)));
            item.setOnAction(event -> viewModel.modeProperty().set(mode));
            choice.getItems().add(item);
        }
        viewModel.modeProperty().subscribe(mode -> {
            choice.setGraphic(Nodes.icon(icon(mode)));
            choice.setAccessibleText(Words.say("window.top.views") + " " + Words.say("window.view." + mode.word()));
        });
        return choice;
    }

    /** Tells beside its name how many findings wait. */
    private static void count(ToggleButton segment, ChecksViewModel checks) {
        String name = segment.getText();
        checks.openProperty().subscribe(open -> {
            boolean any = open.intValue() > 0;
            segment.setText(any ? Words.say("window.view.checks.count", name, open) : name);
        });
    }

    private static Button search(BenchActions actions) {
        Label keys = label("Ctrl K", "key");
        Label prompt = label(Words.say("window.top.search"), "search-prompt");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox inside =
                Nodes.row("search-inside", Nodes.icon(Feather.SEARCH, "field-icon"), prompt, Nodes.spring(), keys);
        Button button = new Button();
        button.setGraphic(inside);
        button.getStyleClass().add("search-button");
        button.setAccessibleText(Words.say("window.search.prompt"));
        button.setOnAction(event -> actions.search());
        button.setMaxWidth(Double.MAX_VALUE);
        Runnable fit = () -> {
            double letters = button.getWidth() / button.getFont().getSize();
            prompt.setText(Words.say(letters > LONGEST_WORD ? "window.top.search" : "window.top.search.short"));
            Nodes.show(prompt, letters > SHORTEST_PROMPT);
            Nodes.show(keys, letters > SHORTEST_KEYS);
        };
        button.widthProperty().subscribe(fit);
        button.fontProperty().subscribe(fit);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(24));
        HBox.setHgrow(button, Priority.SOMETIMES);
        return button;
    }

    private static Button create(WorkbenchViewModel viewModel, BenchActions actions) {
        Button create = icon(Feather.PLUS, "window.top.create");
        create.getStyleClass().add("create-button");
        create.setOnAction(event -> actions.create());
        Nodes.show(create, viewModel.forms().possible());
        return create;
    }

    private static Button brief(BenchActions actions) {
        Button brief = new Button(Words.say("window.top.brief"));
        brief.setGraphic(Nodes.icon(Feather.FILE_TEXT));
        brief.setContentDisplay(ContentDisplay.TEXT_ONLY);
        brief.setAccessibleText(Words.say("window.top.brief"));
        brief.getStyleClass().add("go-button");
        brief.setMinWidth(Region.USE_PREF_SIZE);
        brief.setTooltip(Nodes.hint(Words.say("window.top.brief.hint")));
        brief.setOnAction(event -> actions.brief());
        return brief;
    }
}

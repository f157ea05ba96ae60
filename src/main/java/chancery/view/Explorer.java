package chancery.view;

import static chancery.view.Shortcut.everywhere;
import static chancery.view.Shortcut.pressed;

import chancery.text.Words;
import chancery.view.look.Overlay;
import chancery.view.picture.PictureCard;
import chancery.view.timeline.BookmarksCard;
import chancery.view.timeline.GoToCard;
import chancery.viewmodel.picture.PictureForm;
import chancery.viewmodel.timeline.Views;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** Finding the way about the timeline: to a date, to a view that is kept, and back; by key, by menu, in cards over the window. */
final class Explorer {

    private static final String WAY = "window.keys.way";
    private static final int NUMBERED = 9;

    private final WorkbenchViewModel viewModel;
    private final Views views;
    private final TimelinePane pane;
    private final Overlay overlay;
    private final BooleanSupplier dark;
    private final BiFunction<String, String, Optional<Path>> file;

    /**
     * Leads about the timeline of a dossier.
     *
     * @param pane draws it
     * @param dark whether the window is dark
     * @param file asks where to put a picture, given its name and ending
     */
    Explorer(
            WorkbenchViewModel viewModel,
            TimelinePane pane,
            Overlay overlay,
            BooleanSupplier dark,
            BiFunction<String, String, Optional<Path>> file) {
        this.viewModel = viewModel;
        this.pane = pane;
        this.dark = dark;
        this.file = file;
        this.views = viewModel.timeline().views();
        this.overlay = overlay;
    }

    /** The keys. */
    List<Shortcut> keys() {
        List<Shortcut> keys = new ArrayList<>(List.of(
                everywhere(WAY, "window.key.goto", "Ctrl G", this::goTo, "Shortcut+G"),
                everywhere(WAY, "window.key.bookmarks", "Ctrl D", this::bookmarks, "Shortcut+D"),
                pressed(WAY, "window.key.view.back", "Alt Shift ←", this::back, "Alt+Shift+Left"),
                pressed(WAY, "window.key.view.forward", "Alt Shift →", this::forward, "Alt+Shift+Right"),
                everywhere(WAY, "window.key.picture.copy", "Ctrl Shift C", this::copy, "Shortcut+Shift+C"),
                everywhere(WAY, "window.key.picture", "Ctrl Shift P", this::picture, "Shortcut+Shift+P")));
        for (int number = 1; number <= NUMBERED; number++) {
            int place = number - 1;
            Shortcut key = everywhere(
                    WAY,
                    "window.key.bookmark.go",
                    "Ctrl 1|…|Ctrl 9",
                    () -> go(place),
                    "Shortcut+" + number,
                    "Shortcut+Numpad " + number);
            keys.add(place == 0 ? key : key.unlisted());
        }
        return keys;
    }

    /** The entries of the menu. */
    List<MenuItem> menu() {
        MenuItem back = item("window.key.view.back", "Alt+Shift+Left", this::back);
        back.disableProperty().bind(views.trail().canGoBackProperty().not());
        MenuItem forward = item("window.key.view.forward", "Alt+Shift+Right", this::forward);
        forward.disableProperty().bind(views.trail().canGoForwardProperty().not());
        return List.of(
                item("window.key.goto", "Shortcut+G", this::goTo),
                item("window.key.bookmarks", "Shortcut+D", this::bookmarks),
                back,
                forward,
                item("window.key.picture.copy", "Shortcut+Shift+C", this::copy),
                item("window.key.picture", "Shortcut+Shift+P", this::picture));
    }

    private void goTo() {
        if (!overlay.isOpen()) {
            timeline();
            GoToCard card = new GoToCard(
                    views.goTo(), overlay::close, extent -> viewModel.timeline().show(extent));
            overlay.show(card);
            card.focus();
        }
    }

    private void bookmarks() {
        if (!overlay.isOpen()) {
            timeline();
            BookmarksCard card = new BookmarksCard(views.bookmarks(), overlay::close);
            overlay.show(card);
            card.focus();
        }
    }

    private void picture() {
        if (!overlay.isOpen()) {
            timeline();
            PictureForm form = viewModel.picture().form(dark.getAsBoolean());
            PictureCard card = new PictureCard(form, () -> {
                overlay.close();
                file.apply(
                                viewModel.picture().fileName(form),
                                form.formatProperty().get().ending())
                        .ifPresent(out -> viewModel.picture().save(form, out));
            });
            overlay.show(card);
            card.focus();
        }
    }

    private void copy() {
        if (!overlay.isOpen() && viewModel.modeProperty().get() == ViewMode.TIMELINE) {
            pane.copy();
            viewModel.picture().copied();
        }
    }

    private void back() {
        timeline();
        views.trail().back();
    }

    private void forward() {
        timeline();
        views.trail().forward();
    }

    private void go(int place) {
        timeline();
        views.bookmarks().go(place);
    }

    private void timeline() {
        viewModel.modeProperty().set(ViewMode.TIMELINE);
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(Words.say(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}

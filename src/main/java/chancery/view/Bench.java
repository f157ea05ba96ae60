package chancery.view;

import chancery.model.EntryKind;
import chancery.text.Words;
import chancery.view.timeline.TimelineView;
import chancery.view.timeline.WayIn;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.form.Forms;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The workbench of a dossier, with what leads about in it.
 *
 * @param view fills the window
 * @param steward deletes, duplicates, and takes back
 * @param explorer finds the way about the timeline
 */
record Bench(WorkbenchView view, Steward steward, Explorer explorer) {

    /**
     * Builds it.
     *
     * @param drawing asks for a file to draw to, given its name and ending
     */
    static Bench of(
            WorkbenchViewModel workbench,
            LooksViewModel looks,
            LayoutViewModel layout,
            WindowActions actions,
            BiFunction<String, String, Optional<Path>> drawing) {
        Steward steward = new Steward(workbench.steward(), actions.overlay());
        TimelineView timeline =
                new TimelineView(workbench.timeline(), workbench.undated(), looks, waysIn(workbench, actions));
        Explorer explorer = new Explorer(workbench, timeline, actions.overlay(), looks::dark, drawing);
        MainMenu menu = new MainMenu(
                actions,
                workbench::showSuggestions,
                steward.undoing(),
                steward.ofChosen(),
                explorer.menu(),
                looks,
                () -> NameCard.show(workbench.userName(), actions.overlay()));
        return new Bench(new WorkbenchView(workbench, looks, layout, timeline, actions, menu), steward, explorer);
    }

    /** What can be begun with where there is nothing yet, by the keys that do it anywhere. */
    private static List<WayIn> waysIn(WorkbenchViewModel workbench, WindowActions actions) {
        Forms forms = workbench.forms();
        if (!forms.possible()) {
            return List.of();
        }
        String event = EntryKind.EVENT.word();
        return List.of(
                new WayIn(
                        Words.say("form.new." + event),
                        List.of("N", Words.say("form.key." + event)),
                        () -> actions.create(EntryKind.EVENT)),
                new WayIn(Words.say("window.key.text"), List.of("Ctrl Shift O"), actions::text));
    }
}

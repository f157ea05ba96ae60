package chancery.view;

import chancery.view.timeline.TimelineView;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.nio.file.Path;
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
        TimelineView timeline = new TimelineView(workbench.timeline(), workbench.undated(), looks);
        Explorer explorer = new Explorer(workbench, timeline, actions.overlay(), looks::dark, drawing);
        MainMenu menu = new MainMenu(
                actions,
                workbench::showSuggestions,
                steward.menu(),
                explorer.menu(),
                looks,
                () -> NameCard.show(workbench.sheet().userName(), actions.overlay()));
        return new Bench(new WorkbenchView(workbench, looks, layout, timeline, actions, menu), steward, explorer);
    }
}

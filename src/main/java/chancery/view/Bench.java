package chancery.view;

import chancery.model.EntryKind;
import chancery.text.Words;
import chancery.view.timeline.TimelineView;
import chancery.view.timeline.WayIn;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.form.Forms;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.List;

/**
 * The workbench of a dossier, with what leads about in it.
 *
 * @param view fills the window
 * @param actions what can be done with the dossier
 * @param steward deletes, duplicates, and takes back
 * @param explorer finds the way about the timeline
 */
record Bench(WorkbenchView view, BenchActions actions, Steward steward, Explorer explorer) {

    /** Builds it for a window. */
    static Bench of(WorkbenchViewModel workbench, LooksViewModel looks, LayoutViewModel layout, WindowActions window) {
        BenchActions actions = new BenchActions(workbench, looks, window);
        Steward steward = new Steward(workbench.steward(), actions.overlay());
        TimelineView timeline =
                new TimelineView(workbench.timeline(), workbench.undated(), looks, waysIn(workbench, actions));
        Explorer explorer =
                new Explorer(workbench, timeline, actions.overlay(), looks::dark, window.dialogs()::fileToDraw);
        MainMenu menu = new MainMenu(
                window,
                actions,
                workbench::showSuggestions,
                steward.undoing(),
                steward.ofChosen(),
                explorer.menu(),
                looks,
                () -> NameCard.show(workbench.userName(), actions.overlay()));
        WorkbenchView view = new WorkbenchView(workbench, looks, layout, timeline, actions, menu);
        actions.in(view);
        return new Bench(view, actions, steward, explorer);
    }

    /** What can be begun with where there is nothing yet, by the keys that do it anywhere. */
    private static List<WayIn> waysIn(WorkbenchViewModel workbench, BenchActions actions) {
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

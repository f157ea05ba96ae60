package chancery.viewmodel;

import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.list.EventListViewModel;
import chancery.viewmodel.timeline.Presorted;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.nio.file.Path;

/** The panels in which a window shows the events of a dossier, as they are where nothing is remembered. */
public record Panels(
        Session session,
        ActorPanelViewModel actors,
        Chronology chronology,
        FilterViewModel filter,
        Memory memory,
        TimelineViewModel timeline) {

    /** Shows a dossier; what is to be remembered goes into a folder. */
    public static Panels of(Session session, Path folder) {
        ActorPanelViewModel actors = new ActorPanelViewModel(session);
        Chronology chronology = new Chronology(session, actors.hidden());
        FilterViewModel filter = new FilterViewModel(session, chronology.shownRows());
        Memory memory = Memories.fresh(folder);
        Presorted first = Presorted.of(session.contents(), session.file().shelf());
        return new Panels(
                session,
                actors,
                chronology,
                filter,
                memory,
                new TimelineViewModel(session, first, actors, chronology, filter, memory));
    }

    /** The list of the same events. */
    public EventListViewModel list() {
        return new EventListViewModel(session, actors, chronology, timeline, memory);
    }
}

package chancery.viewmodel.window;

import chancery.edit.Desk;
import chancery.store.DossierFile;
import chancery.viewmodel.Contents;
import chancery.viewmodel.timeline.Presorted;

/** A dossier that was opened beside the window, with what the window wants to know of it. */
record Opened(DossierFile file, Contents contents, Presorted timeline, Desk desk) {

    /** Reads what the window wants to know; where that fails, the file is closed again. */
    static Opened of(DossierFile file) {
        boolean read = false;
        try {
            if (!file.readOnly()) {
                // It is backed up only when it is shown and has been checked, and may have been changed by then.
                file.hold();
            }
            Contents contents = Contents.of(file.shelf());
            Presorted timeline = Presorted.of(contents, file.shelf());
            Opened opened = new Opened(file, contents, timeline, new Desk(file));
            read = true;
            return opened;
        } finally {
            if (!read) {
                file.close();
            }
        }
    }
}

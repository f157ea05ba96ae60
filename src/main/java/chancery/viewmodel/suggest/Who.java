package chancery.viewmodel.suggest;

import chancery.model.Actor;
import chancery.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Who seems to speak.
 *
 * @param known the actor of the dossier, or null
 * @param fresh the actor to be made, where it is somebody new whom the text names; null otherwise
 * @param called by name, or by the text's words for somebody it does not name; empty where it says nothing
 */
public record Who(@Nullable Id<Actor> known, @Nullable Actor fresh, String called) {

    /** Nobody is told. */
    public static final Who NOBODY = new Who(null, null, "");
}

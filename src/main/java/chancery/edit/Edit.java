package chancery.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something the user does to a dossier in one go, and takes back in one go.
 *
 * @param name what it was, in the user's words, such as "Edit event"; not blank
 * @param changes at least one, none of them touching what another touches
 * @param takesBack the number of the step of the past that this takes back; 0 where it is an edit of its own
 */
public record Edit(String name, List<Change> changes, int takesBack) {

    /** An edit of its own. */
    public Edit(String name, List<Change> changes) {
        this(name, changes, 0);
    }

    /** Copies the list; refuses a blank name, an edit without changes, and two changes of one thing. */
    public Edit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an edit has a name");
        }
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an edit changes something");
        }
        changes = List.copyOf(changes);
        Set<Object> touched = new HashSet<>();
        for (Change change : changes) {
            if (!touched.add(change.target())) {
                throw new IllegalArgumentException(change.id() + " is changed twice");
            }
        }
    }

    /** What takes all of it back, under the same name. */
    public Edit inverse() {
        return new Edit(name, changes.stream().map(Change::inverse).toList());
    }
}

package chancery.suggest;

import chancery.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in capitals that may be a name.
 *
 * @param first the first token of the name
 * @param last the last one
 * @param kind or null where they are no name of an actor
 * @param titles what stands before the name, in lower case
 */
record Run(int first, int last, @Nullable ActorKind kind, List<String> titles) {

    Run {
        titles = List.copyOf(titles);
    }
}

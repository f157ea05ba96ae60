package chancery.viewmodel.read;

import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Shelf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a record leads to in the texts.
 *
 * @param passage null where no text is held in which it has a passage
 */
record Located(@Nullable Passage passage) {

    /** The first passage of a record whose text is held; one of the open text before all others. */
    static Located of(Shelf shelf, Id<?> id, @Nullable Id<Source> here) {
        List<Passage> passages = new Passages(shelf)
                .of(id).stream()
                        .filter(passage -> shelf.holdsText(passage.source()))
                        .toList();
        return new Located(passages.stream()
                .filter(passage -> passage.source().equals(here))
                .findFirst()
                .or(() -> passages.stream().findFirst())
                .orElse(null));
    }
}

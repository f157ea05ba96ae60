package chancery.viewmodel.check;

import chancery.edit.Edit;
import chancery.store.Shelf;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one key can do about a finding.
 *
 * @param name what it does, for a button
 * @param edit thinks it out from what the dossier holds when its turn comes; nothing where there is nothing left to do
 */
public record Fix(String name, Function<Shelf, Optional<Edit>> edit) {}

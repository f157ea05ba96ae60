package chancery.viewmodel.read;

import chancery.model.Id;
import chancery.model.Source;

/**
 * A source as the reader lists it.
 *
 * @param number its number in the dossier
 * @param detail when and by whom it was published, and its grade
 * @param held whether its text is held
 * @param read how much of it was read, in per cent; -1 where it was never open
 */
public record SourceLine(Id<Source> id, int number, String title, String detail, boolean held, int read) {}

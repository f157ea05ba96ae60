package chancery.viewmodel.note;

import chancery.model.Confidence;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.viewmodel.Choice;
import chancery.viewmodel.RecordList;
import org.jspecify.annotations.Nullable;

/**
 * A note as a line of the list.
 *
 * @param on the record it is about
 * @param about what that record is called
 * @param author may be empty
 * @param written when, in words; may be empty
 * @param moment for sorting: seconds since 1970; {@link Long#MIN_VALUE} where it is not known
 * @param mixed whether its text puts likelihood and confidence together
 */
public record NoteLine(
        Id<Note> id,
        NoteKind kind,
        Choice on,
        String about,
        String text,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence,
        String author,
        String written,
        long moment,
        boolean mixed)
        implements RecordList.Line {}

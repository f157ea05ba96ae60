package chancery.viewmodel.when;

import chancery.model.Basis;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Offset;
import chancery.time.RelativeDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event that words for a date count from.
 *
 * @param words what it is called there
 */
record CountedFrom(String words, Anchors.Anchor anchor) {

    /** An event with its day, such as "The talks open (7 April 2031)". */
    static String called(Anchors.Anchor anchor) {
        return anchor.day().isEmpty() ? anchor.title() : Words.say("when.anchor.called", anchor.title(), anchor.day());
    }

    /** The date so far from the event; without a value where the event has none as yet. */
    When date(String wording, Offset offset, @Nullable ZoneId zone) {
        Bounds bounds = at(offset);
        return new When(
                wording,
                bounds.undated() ? null : Edtf.of(bounds).orElse(null),
                bounds,
                Basis.RELATIVE,
                zone,
                anchor.id(),
                offset.text());
    }

    private Bounds at(Offset offset) {
        try {
            return anchor.bounds().undated() ? Bounds.UNDATED : RelativeDate.onDays(anchor.bounds(), offset);
        } catch (IllegalArgumentException beyondTheCalendar) {
            return Bounds.UNDATED;
        }
    }

    /** How it is understood. */
    Told told(When when) {
        if (when.undated()) {
            return Told.words(Words.say("when.anchor.undated", anchor.title()), List.of());
        }
        Edtf value = when.edtf();
        return new Told(
                Told.State.DATE,
                value == null ? DateWords.span(when.bounds()) : DateWords.of(value),
                value == null ? "" : value.text(),
                when.bounds(),
                List.of(Words.say("when.anchor.counted", called(anchor))),
                false,
                List.of());
    }
}

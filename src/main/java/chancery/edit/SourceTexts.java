package chancery.edit;

import chancery.anchor.CodePoints;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts of two sources that are to become one: whether they can be of one source, and what becomes of them. */
final class SourceTexts {

    private final Source gone;
    private final Source kept;
    private final @Nullable String goneText;
    private final @Nullable String keptText;

    SourceTexts(Shelf shelf, Source gone, Source kept) {
        this.gone = gone;
        this.kept = kept;
        this.goneText = shelf.text(gone.id()).orElse(null);
        this.keptText = shelf.text(kept.id()).orElse(null);
    }

    /** Why they cannot be of one source; null where they can. */
    @Nullable
    String clash() {
        if (goneText != null && keptText != null) {
            return goneText.equals(keptText) ? null : Words.say("edit.merge.texts");
        }
        boolean unheld = goneText == null && keptText == null;
        boolean others =
                gone.sha256() != null && kept.sha256() != null && !gone.sha256().equals(kept.sha256());
        return unheld && others ? Words.say("edit.merge.originals") : null;
    }

    /** The text that one of them did not hold and that its passages must now be in; null where nothing changes for them. */
    @Nullable
    CodePoints moved() {
        if ((goneText == null) == (keptText == null)) {
            return null;
        }
        return CodePoints.of(Objects.requireNonNullElse(goneText, Objects.requireNonNullElse(keptText, "")));
    }

    /** The text of the one that goes is taken out, and in where the other has none. */
    List<Change> changes() {
        if (goneText == null) {
            return List.of();
        }
        Change out = Change.text(gone.id(), goneText, null);
        return keptText == null ? List.of(out, Change.text(kept.id(), null, goneText)) : List.of(out);
    }
}

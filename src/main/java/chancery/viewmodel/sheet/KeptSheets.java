package chancery.viewmodel.sheet;

import chancery.briefing.page.PdfPages;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.KeptSheet;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sheets that were written or printed, as they were: they can be looked at and written again, byte for byte. */
public final class KeptSheets {

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Words.LANGUAGE);

    private final Session session;
    private final Draft draft;
    private final PreviewViewModel preview;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Line> asked = new ReadOnlyObjectWrapper<>(this, "asked", null);

    KeptSheets(Session session, Draft draft, PreviewViewModel preview) {
        this.session = session;
        this.draft = draft;
        this.preview = preview;
        session.contentsProperty().subscribe(contents -> list());
    }

    /**
     * A sheet that was handed over.
     *
     * @param made the mark on its pages, when, and in which format, in words
     * @param pdf whether its pages can be looked at here
     */
    public record Line(KeptSheet sheet, String made, boolean pdf) {

        /** As it stands on the sheet. */
        public String title() {
            return sheet.title();
        }
    }

    /** The sheets, newest first. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Whether they can be deleted. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Shows the pages of a sheet as they were. */
    public void show(Line line) {
        session.ask(
                shelf -> shelf.keptFile(line.sheet().id()).map(KeptSheets::pages),
                found -> found.ifPresent(pdf ->
                        preview.showKept(line.sheet(), pdf, Words.say("sheet.kept.shown", line.title(), line.made()))));
    }

    /** The sheet that was asked for elsewhere, to be found in the list; its value is null before one was. */
    public ReadOnlyObjectProperty<@Nullable Line> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Finds a sheet by its id, and shows its pages where they can be looked at. */
    public void open(String id) {
        session.ask(
                KeptSheets::lines,
                all -> all.stream()
                        .filter(line -> line.sheet().id().equals(id))
                        .findFirst()
                        .ifPresent(line -> {
                            asked.set(null);
                            asked.set(line);
                            if (line.pdf()) {
                                show(line);
                            }
                        }));
    }

    /** A file name that suits a sheet. */
    static String fileName(KeptSheet sheet) {
        String plain = sheet.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return (cut.isEmpty() ? "sheet" : cut) + "." + sheet.format();
    }

    /** Has the sheet that is worked on tell what changed since a kept one, or no longer where it does. */
    public void compare(Line line) {
        draft.pause();
        String sheet = line.sheet().id();
        draft.change("since", order -> SinceFields.since(order, sheet.equals(order.since()) ? null : sheet));
        draft.pause();
    }

    /** Deletes a sheet: an edit, which can be undone. */
    public void delete(Line line) {
        if (preview.keptSheet().filter(line.sheet()::equals).isPresent()) {
            preview.showOwn();
        }
        session.editing()
                .make(
                        shelf -> Optional.of(new Edit(
                                Words.say("sheet.kept.delete.edit", line.title()),
                                List.of(Change.deleted(shelf.dossier().id(), line.sheet())))),
                        changes -> list());
    }

    /** Reads the list again. */
    void list() {
        session.ask(KeptSheets::lines, found -> {
            if (!found.equals(lines)) {
                lines.setAll(found);
            }
        });
    }

    private static List<Line> lines(Shelf shelf) {
        return shelf.keptSheets().stream()
                .map(sheet -> line(sheet, shelf.dossier().zone()))
                .toList();
    }

    private static Line line(KeptSheet sheet, ZoneId zone) {
        String made = Words.say(
                sheet.pages() > 0 ? "sheet.kept.made.pages" : "sheet.kept.made",
                MADE.format(sheet.made().atZone(zone)),
                Words.say("sheet.format." + sheet.format()),
                sheet.pages());
        String marked = sheet.mark()
                .map(mark -> Words.say("sheet.kept.marked", mark, made))
                .orElse(made);
        return new Line(sheet, marked, sheet.format().equals("pdf"));
    }

    private static PdfPages pages(byte[] file) {
        try {
            return PdfPages.open(file);
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }
}

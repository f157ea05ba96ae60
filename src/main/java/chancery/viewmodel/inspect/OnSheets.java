package chancery.viewmodel.inspect;

import chancery.model.EntryKind;
import chancery.store.Shelf;
import chancery.text.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The section of a page that tells on which sheets its record was handed over. */
final class OnSheets {

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMM uuuu", Words.LANGUAGE);

    private OnSheets() {}

    /** A page with that section at its end; the same where there is nothing to tell. Every sheet is of the dossier itself. */
    static Page told(Page page, Shelf shelf) {
        if (page.subject().kind() == EntryKind.DOSSIER) {
            return page;
        }
        ZoneId zone = shelf.dossier().zone();
        List<Block> sheets = Sections.section(
                "window.inspect.sheets",
                shelf.keys().sheetsUsing(page.subject().id()).stream()
                        .map(sheet -> new Block.Sheet(
                                sheet.id(),
                                MADE.format(sheet.made().atZone(zone)),
                                sheet.title(),
                                Words.say("sheet.format." + sheet.format())))
                        .toList());
        if (sheets.isEmpty()) {
            return page;
        }
        List<Block> blocks = new ArrayList<>(page.blocks());
        blocks.addAll(sheets);
        return new Page(page.subject(), page.badges(), page.title(), page.subtitle(), blocks);
    }
}

package chancery.viewmodel.list;

import chancery.store.Shelf;
import chancery.text.Letters;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import chancery.work.Progress;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Finds the next event of the list whose title has some words. Reads on from where one is, no further than it must. */
public final class TitleSearch {

    private static final int AT_ONCE = 500;

    private final Session session;
    private final Supplier<Contents> listed;
    private final ListedRows rows;
    private final Latest finding;

    /** @param listed what the rows are rows of */
    TitleSearch(Session session, Supplier<Contents> listed, ListedRows rows) {
        this.session = session;
        this.listed = listed;
        this.rows = rows;
        this.finding = new Latest(session.work());
    }

    /**
     * Finds words, in whatever case and with or without accents; after the end of the list it goes on at its beginning.
     *
     * @param from the entry at which it begins
     * @param found is told the entry, or −1
     */
    public void find(String words, int from, IntConsumer found) {
        String wanted = Letters.plain(words.strip());
        if (wanted.isEmpty() || rows.size() == 0) {
            finding.cancel();
            return;
        }
        Contents contents = listed.get();
        int[] entries = rows.listing().entries();
        int start = Math.floorMod(from, entries.length);
        finding.run(
                Words.say("window.list.finding"),
                progress -> find(wanted, start, entries, contents, progress),
                index -> {
                    if (entries == rows.listing().entries()) {
                        found.accept(index);
                    }
                },
                session.problems()::tellFault);
    }

    private int find(String wanted, int start, int[] entries, Contents contents, Progress progress) {
        Shelf shelf = session.file().shelf();
        for (int done = 0; done < entries.length; done += AT_ONCE) {
            progress.check();
            int to = Math.min(entries.length, done + AT_ONCE);
            int[] places = IntStream.range(done, to)
                    .map(step -> (start + step) % entries.length)
                    .filter(place -> entries[place] >= 0)
                    .toArray();
            List<String> titles = shelf.eventTitles(IntStream.of(places)
                    .map(place -> contents.events().key(entries[place]))
                    .toArray());
            for (int i = 0; i < titles.size(); i++) {
                if (Letters.plain(titles.get(i)).contains(wanted)) {
                    return places[i];
                }
            }
        }
        return -1;
    }
}

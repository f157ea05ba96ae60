package chancery.exchange;

import chancery.model.Entry;
import chancery.model.Source;
import chancery.store.Shelf;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes whole dossiers in the exchange format ({@code src/docs/format.md}). The same dossier gives the same bytes, whatever
 * order its records were made in.
 */
public final class JsonExport {

    private JsonExport() {}

    /**
     * Writes a dossier as UTF-8, and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Shelf shelf, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(shelf, writer);
    }

    /**
     * Writes a dossier, as it is when that begins, flushes the writer and leaves it open. Of events and quotes, only some
     * are in memory at a time.
     *
     * @throws IOException where the writer fails
     */
    public static void write(Shelf shelf, Writer writer) throws IOException {
        shelf.still(() -> writeStill(shelf, writer));
        writer.write('\n');
        writer.flush();
    }

    private static void writeStill(Shelf shelf, Writer writer) throws IOException {
        try (JsonGenerator json = Layout.generator(writer)) {
            ObjectWriter out = new ObjectWriter(json);
            RecordWriter records = new RecordWriter(out);
            out.begin();
            records.dossier(shelf.dossier());
            List<Source> sources = shelf.sources().stream()
                    .sorted(Comparator.comparingInt(Source::number))
                    .toList();
            out.list(
                    "sources",
                    sources,
                    source -> records.source(source, shelf.text(source.id()).orElse(null)));
            out.list("actors", byId(shelf.actors()), records::actor);
            out.list("places", byId(shelf.places()), records::place);
            out.beginList("events");
            shelf.walk().eventsById(each(records::event));
            out.endList();
            out.beginList("quotes");
            shelf.walk().quotesById(each(records::quote));
            out.endList();
            out.list("issues", byId(shelf.issues()), records::issue);
            out.list("positions", byId(shelf.positions()), records::position);
            out.list("notes", byId(shelf.notes()), records::note);
            Saved.write(Saved.of(shelf), out);
            out.end();
        }
    }

    private static <E> Consumer<List<E>> each(ObjectWriter.Item<E> item) {
        return some -> {
            try {
                for (E record : some) {
                    item.write(record);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static <E extends Entry> List<E> byId(List<E> records) {
        return records.stream()
                .sorted(Comparator.comparing(Entry::id, Comparator.naturalOrder()))
                .toList();
    }
}

package chancery.store;

import chancery.model.Place;
import java.util.Map;

/** The places. */
final class PlaceTable {

    private PlaceTable() {}

    /** In no order. */
    static Map<Integer, Place> read(Statements statements, Rows rows) {
        return statements.byRow(
                "place/read",
                (number, row) -> new Place(row.id(), row.text(), row.degreesOrNull(), row.degreesOrNull()),
                rows.json());
    }

    static void write(Draft draft, int row, Place place) {
        new Values(draft, row)
                .text(place.name())
                .degrees(place.latitude())
                .degrees(place.longitude())
                .into("place/put");
    }
}

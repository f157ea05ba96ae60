package chancery.briefing.lint;

import chancery.briefing.order.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that was written for a sheet, with where it stands. */
final class Texts {

    private Texts() {}

    /** A text and its place. */
    record Placed(Place place, String text) {}

    static Stream<Placed> of(Writing writing) {
        List<Placed> all = new ArrayList<>();
        all.add(new Placed(new Place(Place.Part.BOTTOM_LINE, -1), writing.bottomLine()));
        for (int i = 0; i < writing.judgements().size(); i++) {
            all.add(new Placed(
                    new Place(Place.Part.JUDGEMENT, i),
                    writing.judgements().get(i).words()));
        }
        for (int i = 0; i < writing.watch().size(); i++) {
            all.add(new Placed(new Place(Place.Part.WATCH, i), writing.watch().get(i)));
        }
        for (int i = 0; i < writing.gaps().size(); i++) {
            all.add(new Placed(new Place(Place.Part.GAP, i), writing.gaps().get(i)));
        }
        return all.stream();
    }
}

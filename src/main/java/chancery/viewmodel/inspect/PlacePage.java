package chancery.viewmodel.inspect;

import chancery.model.Event;
import chancery.model.Place;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of a place: where it is, and what happened there. */
final class PlacePage {

    private final Phrases phrases;
    private final Sections sections;

    PlacePage(Phrases phrases) {
        this.phrases = phrases;
        this.sections = new Sections(phrases);
    }

    Page of(Place place) {
        List<Event> events = Referring.to(place.id(), phrases.shelf())
                .events(event -> place.id().equals(event.place()));
        List<Block> blocks = new ArrayList<>();
        if (place.latitude() != null && place.longitude() != null) {
            List<Fact> facts = new ArrayList<>();
            EventPage.add(
                    facts,
                    "window.inspect.coordinates",
                    List.of(new Piece.Plain(coordinates(place.latitude(), place.longitude()))));
            blocks.add(new Block.Facts(facts));
        }
        blocks.addAll(sections.events("window.inspect.place.events", events));
        blocks.addAll(sections.notes(place.id()));
        return new Page(
                Choice.of(place),
                List.of(new Badge(
                        Words.say("window.inspect.place").toLowerCase(Words.LANGUAGE), Badge.Tone.KIND, null)),
                place.name(),
                null,
                blocks);
    }

    private static String coordinates(double latitude, double longitude) {
        return String.format(
                Locale.ROOT,
                "%.4f° %s, %.4f° %s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : "E");
    }
}

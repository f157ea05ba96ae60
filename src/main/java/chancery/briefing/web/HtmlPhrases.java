package chancery.briefing.web;

import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.model.Reference;
import chancery.text.Words;
import java.util.Locale;

/** Writes phrases as HTML. */
final class HtmlPhrases implements Run.Cases<Tags> {

    private final Tags tags;
    private final Anchors anchors;
    private boolean cited;

    HtmlPhrases(Tags tags, Anchors anchors) {
        this.tags = tags;
        this.anchors = anchors;
    }

    /** Writes a phrase at the end of what there is. */
    void write(Phrase phrase) {
        cited = false;
        phrase.runs().forEach(run -> {
            run.match(this);
            cited = run instanceof Run.Citation;
        });
    }

    /** The direction that an element of some phrase needs said, for scripts that run from right to left; else nothing. */
    static String direction(Phrase phrase) {
        boolean fromTheRight =
                phrase.runs().stream().anyMatch(run -> run instanceof Run.Words words && fromTheRight(words.text()));
        return fromTheRight ? "auto" : "";
    }

    /** As {@link #direction(Phrase)}. */
    static String direction(String text) {
        return fromTheRight(text) ? "auto" : "";
    }

    private static boolean fromTheRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    @Override
    public Tags words(Run.Words words) {
        String name = words.tone().name().toLowerCase(Locale.ROOT);
        return switch (words.tone()) {
            case PLAIN -> tags.text(words.text());
            case STRONG, WARNING ->
                tags.open("strong", "class", name).text(words.text()).close("strong");
            case QUIET, WHOLE ->
                tags.open("span", "class", name).text(words.text()).close("span");
        };
    }

    @Override
    public Tags citation(Run.Citation citation) {
        Reference reference = citation.reference();
        tags.open("sup", "class", "cite");
        if (cited) {
            tags.text(Words.say("briefing.cite.and"));
        }
        if (!anchors.noted(reference)) {
            return tags.text(reference.toString()).close("sup");
        }
        tags.open(
                "a",
                "href",
                "#" + Anchors.note(reference),
                "id",
                anchors.cite(reference) ? Anchors.place(reference) : "",
                "title",
                Words.say("briefing.cite.title", reference.source(), reference.passage()));
        return tags.text(reference.toString()).close("a").close("sup");
    }

    @Override
    public Tags link(Run.Link link) {
        return link.safe()
                ? tags.open("a", "class", "web", "href", link.address().strip(), "rel", "noopener noreferrer")
                        .text(link.text())
                        .close("a")
                : tags.open("span", "class", "web").text(link.text()).close("span");
    }
}

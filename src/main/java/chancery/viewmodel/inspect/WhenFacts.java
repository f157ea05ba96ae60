package chancery.viewmodel.inspect;

import chancery.model.Basis;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When something was: in words, as a value, as the source words it, and how the one came of the other. */
final class WhenFacts {

    private final Phrases phrases;

    WhenFacts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The lines about a date. */
    List<Fact> of(When when) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Words.say("window.inspect.when"), date(when)));
        List<Piece> text = new ArrayList<>();
        if (when.wording() != null) {
            text.add(new Piece.Plain("“" + when.wording() + "” "));
        }
        text.addAll(basis(when));
        if (!text.isEmpty()) {
            String label = when.wording() == null ? "window.inspect.when.basis" : "window.inspect.when.wording";
            facts.add(new Fact(Words.say(label), text));
        }
        return facts;
    }

    /** The date in words, for a line of its own. */
    static String words(When when) {
        Edtf value = when.edtf();
        return value != null
                ? DateWords.of(value)
                : when.undated() ? Words.say("window.undated") : DateWords.span(when.bounds());
    }

    /** The date in a few letters, for a column; the year is added where it is not the dossier's. */
    static String brief(When when, Dossier dossier) {
        Edtf value = when.edtf();
        return value != null
                ? DateWords.brief(value)
                : when.undated() ? Words.say("window.undated.brief") : DateWords.span(when.bounds());
    }

    private List<Piece> date(When when) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Plain(words(when)));
        Edtf value = when.edtf();
        if (value != null) {
            pieces.add(new Piece.Plain(" "));
            pieces.add(new Piece.Tag(value.text(), Words.say("window.inspect.edtf")));
            Bounds stated = value.bounds(zone(when));
            if (!stated.equals(when.bounds())) {
                pieces.add(new Piece.Faint(
                        " " + Words.say("window.inspect.when.narrowed", DateWords.span(when.bounds()))));
            }
        }
        if (when.zone() != null) {
            pieces.add(new Piece.Faint(" " + when.zone().getId()));
        }
        return pieces;
    }

    private ZoneId zone(When when) {
        return when.zone() == null ? phrases.contents().dossier().zone() : when.zone();
    }

    private List<Piece> basis(When when) {
        Basis basis = when.basis();
        if (basis == null) {
            return List.of();
        }
        return switch (basis) {
            case STATED -> List.of(new Piece.Faint(Words.say("window.inspect.when.stated")));
            case INFERRED -> counted(when, "window.inspect.when.inferred");
            case RELATIVE -> counted(when, "window.inspect.when.relative");
        };
    }

    private List<Piece> counted(When when, String key) {
        Id<? extends Entry> anchor = when.anchor();
        if (anchor == null) {
            return List.of(new Piece.Faint(Words.say(key)));
        }
        return phrases.contents()
                .source(new Id<>(anchor.value()))
                .map(source -> dateline(source, key))
                .orElseGet(() -> from(new Id<>(anchor.value()), key));
    }

    private List<Piece> dateline(Source source, String key) {
        String dateline = source.published() == null
                ? Words.say("window.inspect.when.dateline")
                : Words.say("window.inspect.when.dateline.of", DateWords.of(source.published()));
        return List.of(new Piece.Faint(Words.say(key) + " " + dateline));
    }

    private List<Piece> from(Id<Event> anchor, String key) {
        return phrases.shelf()
                .event(anchor)
                .map(event -> List.of(
                        new Piece.Faint(Words.say(key) + " " + Words.say("window.inspect.when.from") + " "),
                        phrases.event(event)))
                .orElseGet(() -> List.of(new Piece.Faint(Words.say(key))));
    }
}

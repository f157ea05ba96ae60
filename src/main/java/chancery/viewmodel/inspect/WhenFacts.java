package chancery.viewmodel.inspect;

import chancery.model.Basis;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.OffsetWords;
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
        facts.add(new Fact(Words.say("window.inspect.when"), date(when), "when"));
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
            case RELATIVE -> counted(when, "window.inspect.when.relative");
            case INFERRED -> counted(when, "window.inspect.when.inferred");
        };
    }

    /** How the date was come by, and what it was counted from. */
    private List<Piece> counted(When when, String key) {
        Id<? extends Entry> anchor = when.anchor();
        if (anchor == null) {
            return List.of(new Piece.Faint(Words.say(key)));
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Faint(Words.say(key + ".from") + " "));
        pieces.add(anchor(anchor));
        String offset = when.offset();
        if (offset != null) {
            pieces.add(new Piece.Faint(", " + OffsetWords.of(offset)));
        }
        return pieces;
    }

    private Piece anchor(Id<? extends Entry> anchor) {
        return phrases.contents()
                .source(new Id<>(anchor.value()))
                .<Piece>map(source -> new Piece.Link(dateline(source), Choice.of(source)))
                .orElseGet(() -> phrases.any(anchor));
    }

    private static String dateline(Source source) {
        return source.published() == null
                ? Words.say("window.inspect.when.dateline")
                : Words.say("window.inspect.when.dateline.of", DateWords.brief(source.published()));
    }
}

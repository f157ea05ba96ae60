package chancery.viewmodel.inspect;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.model.Worded;
import chancery.paint.Shade;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.SourceTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of records as links, and the phrases that several pages share. */
final class Phrases {

    private static final int MOST_OF_A_QUOTE = 60;

    private final Contents contents;
    private final Shelf shelf;
    private final KnownThen known;

    /** As of the dossier's own day, with everything known. */
    Phrases(Contents contents, Shelf shelf) {
        this(contents, shelf, KnownThen.all(contents.dossier().asOf(), contents));
    }

    Phrases(Contents contents, Shelf shelf, KnownThen known) {
        this.contents = contents;
        this.shelf = shelf;
        this.known = known;
    }

    KnownThen known() {
        return known;
    }

    Contents contents() {
        return contents;
    }

    Shelf shelf() {
        return shelf;
    }

    Piece actor(Id<Actor> id) {
        return link(EntryKind.ACTOR, id, nameOf(id));
    }

    String nameOf(Id<Actor> id) {
        return contents.actor(id).map(Actor::name).orElse(id.value());
    }

    Shade shade(@Nullable Id<Actor> id) {
        return id == null ? contents.colours().neutral() : contents.colours().of(id);
    }

    Piece place(Id<Place> id) {
        return link(EntryKind.PLACE, id, contents.place(id).map(Place::name).orElse(id.value()));
    }

    Piece issue(Id<Issue> id) {
        return link(EntryKind.ISSUE, id, titleOf(id));
    }

    String titleOf(Id<Issue> id) {
        return contents.issue(id).map(Issue::title).orElse(id.value());
    }

    Piece source(Source source) {
        return link(EntryKind.SOURCE, source.id(), SourceTitle.of(source));
    }

    /** The name of any record, for a line that leads to it. */
    Piece any(Id<? extends Entry> id) {
        return shelf.entry(id)
                .<Piece>map(entry -> link(entry.entryKind(), id, entry.match(new EntryTitles(this))))
                .orElseGet(() -> new Piece.Plain(id.value()));
    }

    /** Where passages stand: each source once, with its grade, its paragraphs and its references. */
    List<Fact> sources(List<Passage> passages) {
        Map<Integer, List<Passage>> bySource = new TreeMap<>();
        for (Passage passage : passages) {
            contents.source(passage.source())
                    .ifPresent(source -> bySource.computeIfAbsent(source.number(), number -> new ArrayList<>())
                            .add(passage));
        }
        List<Fact> facts = new ArrayList<>();
        bySource.values()
                .forEach(of -> contents.source(of.get(0).source())
                        .ifPresent(source -> facts.add(new Fact(
                                facts.isEmpty() ? Words.say("window.inspect.source") : "",
                                citation(source, of),
                                "passages"))));
        return facts;
    }

    private List<Piece> citation(Source source, List<Passage> passages) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(source(source));
        for (Passage passage : passages) {
            pieces.add(new Piece.Plain(", ¶" + passage.paragraph() + " "));
            pieces.add(reference(source, passage));
        }
        pieces.add(new Piece.Plain(" "));
        pieces.add(grade(source));
        return pieces;
    }

    static Piece reference(Source source, Passage passage) {
        Reference reference = new Reference(source.number(), passage.number());
        return new Piece.Tag(
                reference.toString(), Words.say("window.inspect.reference", source.number(), passage.number()));
    }

    static Piece grade(Source source) {
        return new Piece.Tag(source.grade().code(), gradeInWords(source));
    }

    static String gradeInWords(Source source) {
        return Words.say(
                "window.inspect.grade",
                Words.say("window.reliability."
                        + source.grade().reliability().name().toLowerCase(Locale.ROOT)),
                Words.say("window.credibility." + source.grade().credibility()));
    }

    /** An enumeration's word, as people say it. */
    static String word(Worded constant) {
        return constant.word().replace('-', ' ');
    }

    /** The same with a capital, at the beginning of a line. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Words.LANGUAGE) + word.substring(1);
    }

    /** The first words of a text, for a line that leads to the whole of it. */
    static String opening(String text) {
        return Opening.of(text, MOST_OF_A_QUOTE);
    }

    /** Puts separators between links. */
    static List<Piece> listed(List<? extends Piece> pieces) {
        List<Piece> listed = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!listed.isEmpty()) {
                listed.add(new Piece.Plain(", "));
            }
            listed.add(piece);
        }
        return listed;
    }

    static Piece link(EntryKind kind, Id<? extends Entry> id, String text) {
        return new Piece.Link(text, new Choice(kind, id));
    }
}

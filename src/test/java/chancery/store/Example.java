package chancery.store;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Basis;
import chancery.model.Confidence;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Grade;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Likelihood;
import chancery.model.Marking;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Plain;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Span;
import chancery.model.Stance;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Range;
import chancery.time.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small invented dossier with every kind of record, each once with every field and once with as few as it can have. */
public final class Example {

    static final String HASH = "0123456789abcdef".repeat(4);
    static final String TEXT = "Harbour talks\n\nNorland “will not” move, said Ada \uD83D\uDEA2 Berg.\n";

    public static final Dossier DOSSIER = new Dossier(
            new Id<>("harbour"),
            "Harbour talks",
            new Marking("TLP:AMBER+STRICT"),
            ZoneId.of("Europe/Oslo"),
            LocalDate.of(2022, 1, 10),
            LocalDate.of(2022, 1, 9),
            "A. Analyst",
            "en");

    static final Source GAZETTE = new Source(
            new Id<>("gazette"),
            1,
            "Talks stall",
            "The Gazette",
            "B. Reporter",
            Edtf.parse("2022-01-10"),
            "en-GB",
            "https://example.org/talks?a=1",
            SourceKind.ARTICLE,
            new Grade(Reliability.C, 3),
            null,
            HASH,
            12);

    static final Source WIRE = new Source(
            new Id<>("wire"),
            3,
            null,
            null,
            null,
            null,
            null,
            null,
            SourceKind.BROADCAST,
            Grade.UNKNOWN,
            GAZETTE.id(),
            null,
            1);

    static final Actor NORLAND =
            new Actor(new Id<>("norland"), "Norland", ActorKind.STATE, List.of(), null, List.of(), null);

    static final Actor BERG = new Actor(
            new Id<>("berg"),
            "Åda Berg",
            ActorKind.PERSON,
            List.of("A. Berg", "the minister"),
            NORLAND.id(),
            List.of(
                    new Role("Mayor", Edtf.parse("2010"), Edtf.parse("2019-06~")),
                    new Role("Foreign Minister", Edtf.parse("2020-03-01"), null)),
            "#a1b2c3");

    public static final Place PIER = new Place(new Id<>("pier"), "Pier 4", 59.9, -10.75);
    public static final Place SEA = new Place(new Id<>("sea"), "the Sea", null, null);

    static final Issue ACCESS = new Issue(
            new Id<>("access"), "Access", "Should Estria get access to the harbour?", "closed for good", "free");
    static final Issue FEES = new Issue(new Id<>("fees"), "Fees", "Should fees rise?", null, null);

    static final Passage SAID = new Passage(
            GAZETTE.id(), 2, 2, new Span(23, 33), "“will not”", "Norland ", " move, said Ada \uD83D\uDEA2", null, HASH);
    static final Passage KEYED =
            new Passage(GAZETTE.id(), 11, 1, new Span(0, 13), null, null, null, "Harbour", "f".repeat(64));

    static final Event OPENING = Plain.event("opening", "Talks open").withWhen(when("on Friday", "2022-01-07"));

    static final Event WALKOUT = new Event(
            new Id<>("walkout"),
            "Estria walks out",
            "After an hour, without a word \uD83D\uDEA2.",
            "escalation",
            Reality.ALLEGED,
            new When(
                    "three days after the talks began",
                    Edtf.parse("[2022-01-09..2022-01-10]"),
                    Bounds.within(new Range(Tick.earliest("2022-01-09"), Tick.latest("2022-01-10T12:00:00"))),
                    Basis.RELATIVE,
                    ZoneId.of("Europe/Tallinn"),
                    OPENING.id(),
                    "P3D"),
            PIER.id(),
            List.of(
                    new Participant(BERG.id(), "host"),
                    new Participant(NORLAND.id(), "host"),
                    new Participant(BERG.id(), "speaker")),
            List.of(SAID, KEYED),
            List.of(
                    new Account(GAZETTE.id(), null, List.of(new Figure("delegates", "around 40", null))),
                    new Account(
                            WIRE.id(),
                            new When(
                                    null,
                                    Edtf.parse("2022-01-08"),
                                    Edtf.parse("2022-01-08").bounds(),
                                    Basis.STATED,
                                    null,
                                    GAZETTE.id(),
                                    null),
                            List.of(new Figure("delegates", "50", "persons"), new Figure("ships", "3", "ships")))),
            3,
            List.of("harbour", "walk-out"),
            List.of(FEES.id(), ACCESS.id()));

    static final Event SOMEDAY = new Event(
            new Id<>("someday"),
            "A treaty",
            null,
            "agreement",
            Reality.HYPOTHETICAL,
            When.UNDATED,
            SEA.id(),
            List.of(),
            List.of(),
            List.of(),
            1,
            List.of(),
            List.of());

    static final Quote WILL_NOT = new Quote(
            new Id<>("will-not"),
            QuoteKind.PARTIAL,
            BERG.id(),
            NORLAND.id(),
            NORLAND.id(),
            "said",
            WALKOUT.id(),
            when("that day", "2022-01-09"),
            "“will not”",
            "no",
            "will never",
            "the desk",
            List.of(SAID));

    static final Quote PARAPHRASE = new Quote(
            new Id<>("paraphrase"),
            QuoteKind.REPORTED,
            null,
            null,
            null,
            null,
            null,
            null,
            "Nobody expects much.",
            null,
            null,
            null,
            List.of());

    static final Position FIRM = new Position(
            new Id<>("firm"),
            BERG.id(),
            NORLAND.id(),
            ACCESS.id(),
            Stance.STRONGLY_OPPOSES,
            "unless fees are paid",
            Confidence.MODERATE,
            PositionBasis.SAID,
            new Holding(Edtf.parse("2022-01-09"), Edtf.parse("2022-02")),
            "Said twice.",
            List.of(new Evidence.OfQuote(WILL_NOT.id()), new Evidence.OfEvent(WALKOUT.id())));

    static final Position LOOSE = new Position(
            new Id<>("loose"),
            NORLAND.id(),
            null,
            FEES.id(),
            Stance.MIXED,
            null,
            null,
            PositionBasis.INFERRED,
            new Holding(null, null),
            null,
            List.of());

    public static final Note DOUBT = new Note(
            new Id<>("doubt"),
            NoteKind.ASSESSMENT,
            FIRM.id(),
            "They may yet give way.",
            Likelihood.ROUGHLY_EVEN_CHANCE,
            Confidence.LOW,
            "A. Analyst",
            Instant.parse("2022-01-10T18:00:00Z"));

    static final Note GAP =
            new Note(new Id<>("gap"), NoteKind.GAP, DOSSIER.id(), "Who called the talks?", null, null, null, null);

    /** All records but the dossier's, in an order in which many refer to later ones. */
    public static final List<Entry> ENTRIES = List.of(
            GAP,
            DOUBT,
            LOOSE,
            FIRM,
            PARAPHRASE,
            WILL_NOT,
            SOMEDAY,
            WALKOUT,
            OPENING,
            FEES,
            ACCESS,
            SEA,
            PIER,
            BERG,
            NORLAND,
            WIRE,
            GAZETTE);

    private Example() {}

    /** Writes all of it. */
    static void fill(DossierFile file) {
        file.write(pen -> {
            ENTRIES.forEach(pen::put);
            pen.putText(GAZETTE.id(), TEXT);
        });
    }

    static When when(@Nullable String wording, String edtf) {
        Edtf value = Edtf.parse(edtf);
        return new When(wording, value, value.bounds(), Basis.STATED, null, null, null);
    }

    /** An event of which nothing matters but these. */
    static Event event(String id, String title, When when) {
        return new Event(
                new Id<>(id),
                title,
                null,
                "statement",
                Reality.OCCURRED,
                when,
                null,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
    }

    /** A note of which nothing matters but these. */
    static Note note(String id, Id<?> on, String text) {
        return new Note(new Id<>(id), NoteKind.REMARK, new Id<>(on.value()), text, null, null, null, null);
    }
}

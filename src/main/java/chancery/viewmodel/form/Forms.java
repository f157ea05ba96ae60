package chancery.viewmodel.form;

import chancery.exchange.text.FoundText;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.viewmodel.when.Anchors;
import java.util.List;
import java.util.function.Consumer;

/** Opens the form of any record of a dossier: an empty one, filled in as far as what is chosen tells, or that of a record. */
public final class Forms {

    /** What can be made, in the order in which it is offered. */
    public static final List<EntryKind> KINDS = List.of(
            EntryKind.EVENT,
            EntryKind.QUOTE,
            EntryKind.ACTOR,
            EntryKind.SOURCE,
            EntryKind.ISSUE,
            EntryKind.POSITION,
            EntryKind.NOTE,
            EntryKind.PLACE);

    private final Session session;
    private final Anchors anchors;

    /** Opens the forms of a dossier. */
    public Forms(Session session) {
        this.session = session;
        this.anchors = new EventAnchors(session);
    }

    /** Whether the dossier can be changed: where it cannot, no form opens. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Opens the form of a new record. */
    public void create(EntryKind kind, Consumer<FormViewModel> shown) {
        if (possible() && KINDS.contains(kind)) {
            Contents contents = session.contents();
            Id<?> chosen = session.selection().chosen().map(Choice::id).orElse(null);
            session.ask(
                    shelf -> Ground.of(kind, anchors, contents, shelf, chosen, null),
                    ground -> shown.accept(new FormViewModel(
                            session, fresh(kind, ground), Words.say("form.new." + kind.word()), null)));
        }
    }

    /** Opens the form of a new source with a text that was brought in, filled in as far as the text's file tells. */
    public void article(FoundText text, Consumer<FormViewModel> shown) {
        if (possible()) {
            Contents contents = session.contents();
            session.ask(
                    shelf -> Ground.of(EntryKind.SOURCE, anchors, contents, shelf, null, null),
                    ground -> shown.accept(new FormViewModel(
                            session, new SourceForm(ground, null, text), Words.say("form.new.source"), null)));
        }
    }

    /** Opens the form of a new quote or event that is made of a stretch of a text. */
    public void create(EntryKind kind, Marked marked, Consumer<FormViewModel> shown) {
        if (possible()) {
            Contents contents = session.contents();
            session.ask(
                    shelf -> Ground.of(kind, anchors, contents, shelf, null, null)
                            .marking(marked),
                    ground -> shown.accept(new FormViewModel(
                            session, fresh(kind, ground), Words.say("form.new." + kind.word()), null)));
        }
    }

    /** Opens the form of an event with a date that it may be given. */
    public void date(Choice event, When when, Consumer<FormViewModel> shown) {
        if (possible()) {
            Contents contents = session.contents();
            session.ask(
                    shelf -> {
                        Event before = shelf.event(new Id<>(event.id().value())).orElseThrow();
                        return new EventForm(
                                        Ground.of(EntryKind.EVENT, anchors, contents, shelf, event.id(), before),
                                        before)
                                .dated(when);
                    },
                    form -> shown.accept(
                            new FormViewModel(session, form, Words.say("form.edit.event"), form.before())));
        }
    }

    /** Opens the form that says whom words name: somebody known, whose alias they become, or somebody new. */
    public void name(String words, Consumer<FormViewModel> shown) {
        if (possible()) {
            RecordForm form = new NamingForm(session.contents(), words);
            shown.accept(new FormViewModel(session, form, Words.say("form.naming"), null));
        }
    }

    /**
     * Opens the form of an actor with what a text tells of it.
     *
     * @param told where the dossier has an actor of this id, only the aliases count, which come to those it has
     */
    public void actor(Actor told, Consumer<FormViewModel> shown) {
        if (possible()) {
            Contents contents = session.contents();
            Actor known = contents.actor(told.id()).orElse(null);
            session.ask(
                    shelf -> Ground.of(EntryKind.ACTOR, anchors, contents, shelf, null, known),
                    ground -> shown.accept(new FormViewModel(
                            session,
                            new ActorForm(ground, known).told(told),
                            Words.say(known == null ? "form.new.actor" : "form.edit.actor"),
                            known)));
        }
    }

    /** Opens the form of a note on a record, with words to begin with. */
    public void note(Choice on, String words, Consumer<FormViewModel> shown) {
        if (possible()) {
            Contents contents = session.contents();
            session.ask(
                    shelf -> Ground.of(EntryKind.NOTE, anchors, contents, shelf, on.id(), null),
                    ground -> shown.accept(
                            new FormViewModel(session, new NoteForm(ground, words), Words.say("form.new.note"), null)));
        }
    }

    /** Opens the form of a record. */
    public void edit(Choice choice, Consumer<FormViewModel> shown) {
        if (possible()) {
            Contents contents = session.contents();
            session.ask(
                    shelf -> {
                        Entry entry = choice.kind() == EntryKind.DOSSIER
                                ? shelf.dossier()
                                : shelf.entry(choice.id()).orElseThrow();
                        return new Opened(
                                entry, Ground.of(choice.kind(), anchors, contents, shelf, choice.id(), entry));
                    },
                    opened -> shown.accept(new FormViewModel(
                            session,
                            opened.entry().match(new Existing(opened.ground())),
                            Words.say("form.edit." + choice.kind().word()),
                            opened.entry())));
        }
    }

    /** Opens the form of what is chosen, or of the dossier's cover where nothing is. */
    public void edit(Consumer<FormViewModel> shown) {
        edit(
                session.selection()
                        .chosen()
                        .orElseGet(() -> Choice.of(session.contents().dossier())),
                shown);
    }

    private record Opened(Entry entry, Ground ground) {}

    private static RecordForm fresh(EntryKind kind, Ground ground) {
        return switch (kind) {
            case DOSSIER -> new CoverForm(ground.contents().dossier());
            case SOURCE -> new SourceForm(ground, null);
            case ACTOR -> new ActorForm(ground, null);
            case PLACE -> new PlaceForm(null);
            case EVENT -> new EventForm(ground, null);
            case QUOTE -> new QuoteForm(ground, null);
            case ISSUE -> new IssueForm(null);
            case POSITION -> new PositionForm(ground, null);
            case NOTE -> new NoteForm(ground, (Note) null);
        };
    }

    /** The form of a record that is there. */
    private record Existing(Ground ground) implements Entry.Cases<RecordForm> {

        @Override
        public RecordForm dossier(Dossier dossier) {
            return new CoverForm(dossier);
        }

        @Override
        public RecordForm source(Source source) {
            return new SourceForm(ground, source);
        }

        @Override
        public RecordForm actor(Actor actor) {
            return new ActorForm(ground, actor);
        }

        @Override
        public RecordForm place(Place place) {
            return new PlaceForm(place);
        }

        @Override
        public RecordForm event(Event event) {
            return new EventForm(ground, event);
        }

        @Override
        public RecordForm quote(Quote quote) {
            return new QuoteForm(ground, quote);
        }

        @Override
        public RecordForm issue(Issue issue) {
            return new IssueForm(issue);
        }

        @Override
        public RecordForm position(Position position) {
            return new PositionForm(ground, position);
        }

        @Override
        public RecordForm note(Note note) {
            return new NoteForm(ground, note);
        }
    }
}

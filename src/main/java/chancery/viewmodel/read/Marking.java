package chancery.viewmodel.read;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.Span;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.form.Forms;
import chancery.viewmodel.form.QuotePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Makes records of what is selected in the reader. Each opens a small form that the text around the selection has filled in;
 * saving is one edit. Where nothing is selected, what the caret is in is meant: what is quoted, the name, the sentence.
 *
 * <p>Passages are kept for quotes and events alone. A name has no passage: every place where a name or an alias of an actor stands
 * is marked as the text is read, so that giving words to an actor marks all mentions at once, and undoing that takes all of them
 * back; {@link #takePart} makes the actor take part in the events that rest on words which mention it. A position rests on a quote
 * or an event, a note is on a record: both take the one at the caret.
 */
public final class Marking {

    private static final String PART = "participant";

    private final Session session;
    private final ReaderViewModel reader;
    private final Forms forms;

    Marking(Session session, ReaderViewModel reader) {
        this.session = session;
        this.reader = reader;
        this.forms = new Forms(session);
    }

    /** Whether the dossier can be changed. */
    public boolean possible() {
        return forms.possible() && reader.openedProperty().get() != null;
    }

    /** A quote of the selected words, without the quotation marks around them. */
    public void quote(Consumer<FormViewModel> shown) {
        with(context -> {
            Stretch at = context.quoted(selection());
            if (!at.empty()) {
                forms.create(EntryKind.QUOTE, context.quote(at), shown);
            }
        });
    }

    /** An event that rests on the selected words. */
    public void event(Consumer<FormViewModel> shown) {
        with(context -> {
            Stretch at = context.meant(selection());
            if (!at.empty()) {
                forms.create(EntryKind.EVENT, context.event(at), shown);
            }
        });
    }

    /** Whom the selected words name; where that is known, the actor is chosen. */
    public void actor(Consumer<FormViewModel> shown) {
        with(context -> {
            Optional<Mark> known = here(MarkKind.ACTOR)
                    .filter(mark -> selection().empty() || mark.at().equals(context.named(selection())));
            if (known.isPresent()) {
                reader.choose(known.get());
                return;
            }
            Stretch at = context.named(selection());
            if (!at.empty()) {
                forms.name(slice(at), shown);
            }
        });
    }

    /**
     * The date that the selected words tell: of the event that rests on words around them, or else of a new event, which rests on the sentence.
     */
    public void date(Consumer<FormViewModel> shown) {
        with(context -> {
            Stretch at = context.named(selection());
            Optional<Mark> event = here(MarkKind.EVENT);
            if (event.isPresent() && !at.empty()) {
                forms.date(event.get().choice(), context.date(at), shown);
            } else if (!at.empty()) {
                forms.create(EntryKind.EVENT, context.dated(at), shown);
            }
        });
    }

    /** A note on the quote or event at the caret, or else on the source, where it begins with the selected words. */
    public void note(Consumer<FormViewModel> shown) {
        with(context -> {
            Optional<Mark> mark = record();
            Stretch at = context.meant(selection());
            if (mark.isPresent()) {
                forms.note(mark.get().choice(), "", shown);
            } else {
                reader.source()
                        .ifPresent(source -> forms.note(
                                Choice.of(source),
                                at.empty() ? "" : Words.say("reader.note.on", paragraph(at), slice(at)) + " ",
                                shown));
            }
        });
    }

    /**
     * Has a position taken on the quote or event at the caret.
     *
     * @param take asks for the position, on what is then chosen
     * @param shown shows the form of a quote where there is none yet; the position follows when that is saved
     */
    public void position(Runnable take, Consumer<FormViewModel> shown) {
        Optional<Mark> mark = record();
        if (mark.isPresent()) {
            reader.choose(mark.get());
            take.run();
        } else {
            quote(form -> {
                shown.accept(form);
                form.savedProperty().subscribe(saved -> {
                    if (saved) {
                        take.run();
                    }
                });
            });
        }
    }

    /** Adds the selected words as the next part of the quote that is chosen. Answers whether one is. */
    public boolean addPart() {
        Opened opened = reader.openedProperty().get();
        Optional<Id<? extends Entry>> quote = session.selection().chosen(EntryKind.QUOTE);
        if (opened == null || quote.isEmpty() || selection().empty() || !forms.possible()) {
            return false;
        }
        Context context = context(opened);
        Stretch at = context.quoted(selection());
        Id<Quote> id = new Id<>(quote.get().value());
        Id<Source> source = opened.text().source();
        Span span = opened.text().span(at);
        session.editing().make(shelf -> QuotePart.added(shelf, id, source, span), changes -> {});
        return true;
    }

    /**
     * Makes the actor that is named at the caret, or chosen, take part in every event that rests on words of this text which
     * mention it.
     *
     * @param done told in how many events
     */
    public void takePart(Consumer<Integer> done) {
        Opened opened = reader.openedProperty().get();
        Optional<Choice> who = here(MarkKind.ACTOR)
                .map(Mark::choice)
                .or(() -> session.selection().chosen().filter(choice -> choice.kind() == EntryKind.ACTOR));
        if (opened == null || who.isEmpty() || !forms.possible()) {
            return;
        }
        Set<Id<?>> events = opened.marks().of(who.get()).stream()
                .flatMap(name -> opened.marks().in(name.at()).stream())
                .filter(mark -> mark.kind() == MarkKind.EVENT)
                .map(mark -> mark.choice().id())
                .collect(Collectors.toSet());
        session.editing()
                .make(
                        shelf -> partaking(shelf, who.get().id(), events),
                        changes -> done.accept(changes.ids().size()));
    }

    private static Optional<Edit> partaking(Shelf shelf, Id<?> who, Set<Id<?>> events) {
        Actor actor = (Actor) shelf.entry(who).orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (Id<?> id : events) {
            shelf.event(new Id<Event>(id.value()))
                    .filter(event -> event.participants().stream()
                            .noneMatch(one -> one.actor().equals(actor.id())))
                    .ifPresent(event -> changes.add(Change.replaced(event, joined(event, actor.id()))));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit(Words.say("reader.edit.part", actor.name(), changes.size()), changes));
    }

    private static Event joined(Event event, Id<Actor> actor) {
        List<Participant> participants = new ArrayList<>(event.participants());
        participants.add(new Participant(actor, PART));
        return event.withParticipants(participants);
    }

    /** The mark of a quote or an event that holds the whole selection, a quote before an event. */
    private Optional<Mark> record() {
        return here(MarkKind.QUOTE).or(() -> here(MarkKind.EVENT));
    }

    private Optional<Mark> here(MarkKind kind) {
        Opened opened = reader.openedProperty().get();
        Stretch selection = selection();
        if (opened == null) {
            return Optional.empty();
        }
        List<Mark> marks = selection.empty()
                ? opened.marks().at(selection.from())
                : opened.marks().in(selection);
        return marks.stream()
                .filter(mark ->
                        mark.kind() == kind && (selection.empty() || mark.at().overlaps(selection)))
                .findFirst();
    }

    private void with(Consumer<Context> action) {
        Opened opened = reader.openedProperty().get();
        if (opened != null && forms.possible()) {
            action.accept(context(opened));
        }
    }

    private Context context(Opened opened) {
        return new Context(opened, reader.source().orElse(null));
    }

    private Stretch selection() {
        return reader.selectionProperty().get();
    }

    private String slice(Stretch at) {
        Opened opened = reader.openedProperty().get();
        return opened == null ? "" : opened.text().slice(at);
    }

    private int paragraph(Stretch at) {
        Opened opened = reader.openedProperty().get();
        return opened == null ? 1 : opened.text().paragraphAt(at.from());
    }
}

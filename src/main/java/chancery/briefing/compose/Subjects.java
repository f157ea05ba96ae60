package chancery.briefing.compose;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.text.Words;

/** What a note is about, in a few words; none where it is about the dossier. */
final class Subjects implements Entry.Cases<String> {

    private final Ground ground;

    Subjects(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String dossier(Dossier dossier) {
        return "";
    }

    @Override
    public String source(Source source) {
        return Words.say("briefing.subject.source", source.number());
    }

    @Override
    public String actor(Actor actor) {
        return actor.name();
    }

    @Override
    public String place(Place place) {
        return place.name();
    }

    @Override
    public String event(Event event) {
        return event.title();
    }

    @Override
    public String quote(Quote quote) {
        return Words.say("briefing.subject.quote", ground.names().of(quote.speaker()));
    }

    @Override
    public String issue(Issue issue) {
        return issue.title();
    }

    @Override
    public String position(Position position) {
        Issue issue = ground.papers().issue(position.issue());
        String name = ground.names().of(position.actor());
        return issue == null ? name : Words.say("briefing.subject.position", name, issue.title());
    }

    @Override
    public String note(Note note) {
        return ground.known().subject(note).map(subject -> subject.match(this)).orElse("");
    }
}

package chancery.briefing.compose;

import chancery.model.Dossier;
import chancery.model.EntryNames;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.text.Words;

/** What a note is about, in a few words; none where it is about the dossier. */
final class Subjects implements EntryNames {

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
    public String quote(Quote quote) {
        return Words.say("briefing.subject.quote", ground.names().of(quote.speaker()));
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

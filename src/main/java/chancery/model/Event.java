package chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is going on, is ahead or is only spoken of, in the dossier's own words.
 *
 * @param title not blank
 * @param summary in our own words, or null
 * @param kind one lower-case word, such as {@code meeting} or {@code speech}
 * @param participants who took part, and how
 * @param passages what it rests on
 * @param accounts what single sources say of it, where that must be told apart
 * @param importance the analyst's mark, 0 (none) to 3
 * @param tags words of the analyst's own
 * @param issues the questions it bears on
 */
public record Event(
        Id<Event> id,
        String title,
        @Nullable String summary,
        String kind,
        Reality reality,
        When when,
        @Nullable Id<Place> place,
        List<Participant> participants,
        List<Passage> passages,
        List<Account> accounts,
        int importance,
        List<String> tags,
        List<Id<Issue>> issues)
        implements Entry {

    /** Copies the lists; refuses a blank title, a kind that is not one word, and an importance outside 0 to 3. */
    public Event {
        Checks.notBlank(title, "title");
        Checks.word(kind, "a kind");
        if (importance < 0 || importance > 3) {
            throw new IllegalArgumentException("importance is 0 to 3, not " + importance);
        }
        participants = List.copyOf(participants);
        passages = List.copyOf(passages);
        accounts = List.copyOf(accounts);
        tags = List.copyOf(tags);
        issues = List.copyOf(issues);
    }

    /** The same under another title. */
    public Event withTitle(String newTitle) {
        return new Event(
                id,
                newTitle,
                summary,
                kind,
                reality,
                when,
                place,
                participants,
                passages,
                accounts,
                importance,
                tags,
                issues);
    }

    /** The same, otherwise real. */
    public Event withReality(Reality newReality) {
        return new Event(
                id,
                title,
                summary,
                kind,
                newReality,
                when,
                place,
                participants,
                passages,
                accounts,
                importance,
                tags,
                issues);
    }

    /** The same at another time. */
    public Event withWhen(When newWhen) {
        return new Event(
                id,
                title,
                summary,
                kind,
                reality,
                newWhen,
                place,
                participants,
                passages,
                accounts,
                importance,
                tags,
                issues);
    }

    /** The same with others taking part. */
    public Event withParticipants(List<Participant> newParticipants) {
        return new Event(
                id,
                title,
                summary,
                kind,
                reality,
                when,
                place,
                newParticipants,
                passages,
                accounts,
                importance,
                tags,
                issues);
    }

    /** The same resting on other passages. */
    public Event withPassages(List<Passage> newPassages) {
        return new Event(
                id,
                title,
                summary,
                kind,
                reality,
                when,
                place,
                participants,
                newPassages,
                accounts,
                importance,
                tags,
                issues);
    }

    /** The same with other accounts of it. */
    public Event withAccounts(List<Account> newAccounts) {
        return new Event(
                id,
                title,
                summary,
                kind,
                reality,
                when,
                place,
                participants,
                passages,
                newAccounts,
                importance,
                tags,
                issues);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.event(this);
    }
}

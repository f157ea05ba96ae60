package chancery.viewmodel.filter;

import chancery.filter.Condition;
import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A condition in a few words, such as {@code actor: Drosani or Eskeby}. What it names and is no longer there is named by its id. */
final class ConditionWords implements Condition.Cases<String> {

    private final Contents contents;

    private ConditionWords(Contents contents) {
        this.contents = contents;
    }

    static String of(Condition condition, Contents contents) {
        return condition.match(new ConditionWords(contents));
    }

    @Override
    public String text(Condition.Text text) {
        return Words.say("window.filter.text", text.words());
    }

    @Override
    public String actors(Condition.Actors actors) {
        return Words.say(
                actors.speaking() ? "window.filter.speaker" : "window.filter.actor",
                any(actors.any(), id -> name(id, contents)));
    }

    @Override
    public String kinds(Condition.Kinds kinds) {
        return Words.say("window.filter.kind", any(kinds.any(), kind -> kind));
    }

    @Override
    public String realities(Condition.Realities realities) {
        return Words.say("window.filter.reality", any(realities.any(), Reality::word));
    }

    @Override
    public String issues(Condition.Issues issues) {
        return Words.say("window.filter.issue", any(issues.any(), id -> title(id, contents)));
    }

    @Override
    public String sources(Condition.Sources sources) {
        return Words.say("window.filter.source", any(sources.any(), id -> called(id, contents)));
    }

    @Override
    public String graded(Condition.Graded graded) {
        if (graded.reliability() == null) {
            return Words.say("window.filter.credibility", graded.credibility());
        }
        return graded.credibility() == 0
                ? Words.say("window.filter.reliability", graded.reliability().name())
                : Words.say("window.filter.grade", graded.reliability().name() + graded.credibility());
    }

    @Override
    public String important(Condition.Important important) {
        return Words.say("window.filter.importance", important.least());
    }

    @Override
    public String period(Condition.Period period) {
        return period.wording();
    }

    @Override
    public String hasQuote() {
        return Words.say("window.filter.quote");
    }

    @Override
    public String hasNote() {
        return Words.say("window.filter.note");
    }

    @Override
    public String tags(Condition.Tags tags) {
        return Words.say("window.filter.tag", any(tags.any(), tag -> tag));
    }

    static String name(Id<Actor> id, Contents contents) {
        return contents.actor(id).map(Actor::name).orElse(id.value());
    }

    static String title(Id<Issue> id, Contents contents) {
        return contents.issue(id).map(Issue::title).orElse(id.value());
    }

    /** A source by its title, else by whom it is from, else by its number. */
    static String called(Id<Source> id, Contents contents) {
        return contents.source(id)
                .map(source -> source.title() != null
                        ? source.title()
                        : source.publisher() != null
                                ? source.publisher()
                                : Words.say("window.filter.source.number", source.number()))
                .orElse(id.value());
    }

    private static <T> String any(List<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining(Words.say("window.filter.or")));
    }
}

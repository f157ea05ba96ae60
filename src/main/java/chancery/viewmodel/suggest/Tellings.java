package chancery.viewmodel.suggest;

import chancery.model.Actor;
import chancery.model.Reality;
import chancery.suggest.SuggestedDate;
import chancery.suggest.SuggestedQuote;
import chancery.text.Opening;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.form.Proposed;
import chancery.viewmodel.form.Proposed.Part;
import chancery.viewmodel.suggest.Suggestion.Telling;
import chancery.viewmodel.when.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Suggestions in words: what was read, how, and what accepting it will do, before anybody does. */
final class Tellings {

    private static final int LONGEST = 220;

    private Tellings() {}

    /**
     * A date.
     *
     * @param dateline the day that words are counted from, or null
     * @param undated the title of the event that gets the date; empty where there is none
     * @param named who takes part in a new event
     */
    static Telling date(
            SuggestedDate date, Draft.Dating draft, @Nullable Dateline dateline, String undated, List<String> named) {
        List<String> lines = new ArrayList<>();
        String value = DateWords.of(date.value());
        lines.add(Words.say("suggest.date.value", value, date.value().text()));
        String span = DateWords.span(date.bounds());
        if (span.indexOf('–') > 0) {
            lines.add(Words.say("suggest.date.span", span));
        }
        String basis = Words.say("suggest.date." + date.basis().word());
        lines.add(
                date.offset() == null || dateline == null
                        ? basis
                        : Words.say(
                                "suggest.date.counted", basis, DateWords.of(chancery.time.Edtf.day(dateline.day()))));
        String makes;
        if (!undated.isEmpty()) {
            makes = Words.say("suggest.makes.dates", undated);
        } else {
            Proposed proposed = Objects.requireNonNull(draft.stretch().proposed());
            makes = Words.say("suggest.makes.event", proposed.title(), kind(proposed));
            if (!named.isEmpty()) {
                lines.add(Words.say("suggest.date.named", String.join(", ", named)));
            }
        }
        return new Telling(Words.say("suggest.date"), Words.say("suggest.words", date.text()), lines, makes);
    }

    /** The day of publication. */
    static Telling published(SuggestedDate date) {
        String day = DateWords.of(date.value());
        return new Telling(
                Words.say("suggest.published"),
                Words.say("suggest.words", date.text()),
                List.of(Words.say("suggest.date.value", day, date.value().text())),
                Words.say("suggest.makes.published", day));
    }

    private static String kind(Proposed proposed) {
        Reality reality = proposed.reality();
        return reality == Reality.OCCURRED
                ? proposed.kind()
                : Words.say("suggest.kind", proposed.kind(), reality.word());
    }

    /** A quote. */
    static Telling quote(SuggestedQuote first, Draft.Quoting draft) {
        String heading = Words.say("suggest.quote." + draft.kind().word());
        int parts = draft.parts().size();
        String words = draft.parts().stream().map(Part::words).collect(Collectors.joining(" … "));
        List<String> lines = new ArrayList<>();
        Who speaker = draft.speaker();
        String cue = Objects.requireNonNullElse(draft.cue(), "");
        String who = speaker.called().isEmpty() ? Words.say("suggest.nobody") : speaker.called();
        lines.add(cue.isEmpty() ? who : Words.say("suggest.quote.cue", who, cue));
        if (!draft.relayedBy().called().isEmpty()) {
            lines.add(Words.say("suggest.quote.relayed", draft.relayedBy().called()));
        }
        lines.add(Words.say("suggest.rule." + first.rule().word()));
        return new Telling(
                parts == 1 ? heading : Words.say("suggest.quote.parts", heading, parts),
                Words.say("suggest.words", Opening.of(words, LONGEST)),
                lines,
                makes(draft));
    }

    private static String makes(Draft.Quoting draft) {
        Who speaker = draft.speaker();
        Who relay = draft.relayedBy();
        if (relay.fresh() != null) {
            return speaker.fresh() != null
                    ? Words.say("suggest.makes.quote.both", speaker.called(), relay.called())
                    : Words.say(
                            "suggest.makes.quote.speaker", relay.called(), kind(Objects.requireNonNull(relay.fresh())));
        }
        if (speaker.fresh() != null) {
            return Words.say(
                    "suggest.makes.quote.speaker", speaker.called(), kind(Objects.requireNonNull(speaker.fresh())));
        }
        if (speaker.known() == null && !speaker.called().isEmpty()) {
            return Words.say("suggest.makes.quote.unnamed", speaker.called());
        }
        return Words.say(speaker.known() == null ? "suggest.makes.quote.nobody" : "suggest.makes.quote");
    }

    /**
     * Names of an actor.
     *
     * @param marked how many places will be marked
     * @param mentions how many places mention the actor in any way
     */
    static Telling actor(Actor actor, boolean known, int marked, int mentions) {
        List<String> lines = new ArrayList<>();
        if (known) {
            lines.add(Words.say("suggest.actor.known", actor.name()));
        }
        if (!known && !actor.aliases().isEmpty()) {
            lines.add(Words.say("suggest.actor.aliases", quoted(actor.aliases())));
        }
        lines.add(Words.say("suggest.actor.mentions", mentions));
        return known
                ? new Telling(
                        Words.say("suggest.actor.names"),
                        quoted(actor.aliases()),
                        lines,
                        Words.say("suggest.makes.names", actor.name(), quoted(actor.aliases()), marked))
                : new Telling(
                        Words.say("suggest.actor.new", kind(actor)),
                        actor.name(),
                        lines,
                        Words.say("suggest.makes.actor", actor.name(), marked));
    }

    private static String kind(Actor actor) {
        return Words.say("suggest.kind." + actor.kind().word());
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> Words.say("suggest.words", name)).collect(Collectors.joining(", "));
    }
}

package chancery.viewmodel.form;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.text.Words;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.RowsField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a form that say who took part in an event, and how. */
final class Parts {

    private static final String ORDINARY = "participant";
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    private final Ground ground;
    private final RowsField field;
    private final Map<Row, Line> lines = new HashMap<>();

    private record Line(PickField<Id<Actor>> actor, PickField<String> part) {}

    Parts(Ground ground) {
        this.ground = ground;
        Id<Actor> chosen = ground.chosen(Actor.class).map(Actor::id).orElse(null);
        this.field = new RowsField(
                "participants",
                Words.say("form.field.participants"),
                Words.say("form.participants.more"),
                () -> row(null, ORDINARY));
        if (chosen != null) {
            field.with(List.of(row(chosen, ORDINARY)));
        }
    }

    RowsField field() {
        return field;
    }

    /** With some actors who take part in no particular way. */
    void naming(List<Id<Actor>> actors) {
        field.with(actors.stream().map(actor -> row(actor, ORDINARY)).toList());
    }

    void with(List<Participant> participants) {
        field.with(participants.stream()
                .map(participant -> row(participant.actor(), participant.part()))
                .toList());
    }

    List<Participant> write(Function<String, Id<Actor>> maker, Drafting drafting) {
        List<Participant> written = new ArrayList<>();
        for (Row row : field.rows()) {
            Line line = lines.get(row);
            Id<Actor> actor = line == null ? null : line.actor().value(maker);
            if (line == null || actor == null) {
                continue;
            }
            String part = line.part().value(UnaryOperator.identity());
            String word = part == null ? ORDINARY : part;
            if (WORD.matcher(word).matches()) {
                written.add(new Participant(actor, word));
            } else {
                drafting.fault(line.part(), Words.say("form.word"));
            }
        }
        return written;
    }

    private Row row(@Nullable Id<Actor> actor, String part) {
        Line line = new Line(
                new PickField<>("actor", Words.say("form.field.actor"), Offers.actors(ground.contents()), Making.RECORD)
                        .with(actor),
                new PickField<>(
                                "part",
                                Words.say("form.field.part"),
                                ground.parts().stream().map(Offer::word).toList(),
                                Making.WORD)
                        .with(part));
        Row row = new Row(List.of(line.actor(), line.part()));
        lines.put(row, line);
        return row;
    }
}

package chancery.check;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Role;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether what lasts ends after it starts: events, roles and positions, and what the wording of a date says. */
final class EndsCheck implements RecordCheck {

    @Override
    public void event(Event event, Ground ground, Consumer<Finding> found) {
        Telling.of(event).forEach(telling -> look(event, telling, found));
    }

    @Override
    public void quote(Quote quote, Ground ground, Consumer<Finding> found) {
        Telling.of(quote).forEach(telling -> look(quote, telling, found));
    }

    @Override
    public void actor(Actor actor, Ground ground, Consumer<Finding> found) {
        for (Role role : actor.roles()) {
            if (backwards(role.from(), role.to(), ground)) {
                String text =
                        Words.say("check.ends-before-start.role", role.title(), words(role.to()), words(role.from()));
                found.accept(Finding.of(Check.ENDS_BEFORE_START, actor, List.of(), text, role));
            }
        }
    }

    @Override
    public void position(Position position, Ground ground, Consumer<Finding> found) {
        @Nullable Edtf from = position.holds().from();
        @Nullable Edtf to = position.holds().to();
        if (backwards(from, to, ground)) {
            String text = Words.say("check.ends-before-start.position", words(to), words(from));
            found.accept(Finding.of(Check.ENDS_BEFORE_START, position, List.of(), text, position.holds()));
        }
    }

    private static void look(Entry on, Telling telling, Consumer<Finding> found) {
        Bounds bounds = telling.when().bounds();
        List<? extends Id<? extends Entry>> tellers = telling.tellers();
        if (Tick.known(bounds.latest()) && Tick.known(bounds.earliest()) && bounds.latest() < bounds.earliest()) {
            String text = Words.say(
                    "check.ends-before-start.bounds",
                    DateWords.bound(bounds.latest(), true),
                    DateWords.bound(bounds.earliest(), false));
            found.accept(Finding.of(Check.ENDS_BEFORE_START, on, tellers, text, bounds));
            return;
        }
        String wording = telling.when().wording();
        if (wording != null
                && telling.when().edtf() == null
                && Backwards.in(wording).isPresent()) {
            String text = Words.say("check.ends-before-start.wording", wording);
            found.accept(Finding.of(Check.ENDS_BEFORE_START, on, tellers, text, wording));
        }
    }

    private static boolean backwards(@Nullable Edtf from, @Nullable Edtf to, Ground ground) {
        if (from == null || to == null) {
            return false;
        }
        long start = from.bounds(ground.dossier().zone()).earliest();
        long end = to.bounds(ground.dossier().zone()).latest();
        return Tick.known(start) && Tick.known(end) && end < start;
    }

    private static String words(@Nullable Edtf date) {
        return date == null ? "" : DateWords.of(date);
    }
}

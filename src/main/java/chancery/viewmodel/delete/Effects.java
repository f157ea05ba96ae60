package chancery.viewmodel.delete;

import chancery.edit.Plan;
import chancery.model.EntryKind;
import chancery.text.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an edit will do, in words, before it is made.
 *
 * @param goes how many records of each kind go, such as "1 actor, 2 positions"; empty where none does
 * @param changes how many become otherwise
 * @param lines every one of them, those that go first
 * @param obstacle why it cannot be made, a sentence or two; empty where it can
 */
public record Effects(String goes, String changes, List<Line> lines, String obstacle) {

    /**
     * A record that is touched.
     *
     * @param called what it is called
     * @param goes whether it goes, rather than becoming otherwise
     */
    public record Line(EntryKind kind, String called, boolean goes) {}

    /** Puts a plan in words. */
    public static Effects of(Plan plan) {
        List<Line> lines = Stream.concat(
                        plan.removed().stream().map(each -> new Line(each.kind(), each.called(), true)),
                        plan.changed().stream().map(each -> new Line(each.kind(), each.called(), false)))
                .toList();
        String obstacle = plan.obstacle();
        return new Effects(
                Plan.count(plan.removed()),
                Plan.count(plan.changed()),
                lines,
                obstacle == null ? "" : Words.say("window.effects.obstacle", obstacle));
    }

    /** Whether it can be made. */
    public boolean possible() {
        return obstacle.isEmpty();
    }

    /** All of it in one or two sentences; what stands in the way, where something does. */
    public String words() {
        if (!possible()) {
            return obstacle;
        }
        String going = goes.isEmpty() ? "" : Words.say("window.effects.goes", goes);
        String changing = changes.isEmpty() ? "" : Words.say("window.effects.changes", changes);
        return (going + " " + changing).strip();
    }
}

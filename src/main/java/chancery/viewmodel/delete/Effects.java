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
 */
public record Effects(String goes, String changes, List<Line> lines) {

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
        return new Effects(Plan.count(plan.removed()), Plan.count(plan.changed()), lines);
    }

    /** All of it in one or two sentences. */
    public String words() {
        String going = goes.isEmpty() ? "" : Words.say("window.effects.goes", goes);
        String changing = changes.isEmpty() ? "" : Words.say("window.effects.changes", changes);
        return (going + " " + changing).strip();
    }
}

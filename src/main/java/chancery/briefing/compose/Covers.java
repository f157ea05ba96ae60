package chancery.briefing.compose;

import chancery.briefing.BriefRefused;
import chancery.briefing.order.Head;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.Cover;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Marking;
import chancery.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a sheet: what the order says, or else the dossier. */
final class Covers {

    private final Ground ground;
    private final SheetOrder order;

    private Covers(Ground ground, SheetOrder order) {
        this.ground = ground;
        this.order = order;
    }

    /**
     * The head of a sheet.
     *
     * @throws BriefRefused where neither the order nor the dossier say who may see it
     */
    static Cover of(Ground ground, SheetOrder order) {
        return new Covers(ground, order).cover();
    }

    private Cover cover() {
        Dossier dossier = ground.papers().dossier();
        Head head = order.head();
        Marking marking = either(head.marking(), dossier.marking());
        if (marking == null) {
            throw new BriefRefused(Words.say("briefing.refused.marking"));
        }
        LocalDate cutOff = either(order.scope().cutOff(), dossier.cutOff());
        if (cutOff != null && ground.asOf().before(cutOff)) {
            cutOff = ground.asOf().day();
        }
        return new Cover(
                marking,
                Objects.requireNonNullElse(head.title(), dossier.title()).strip(),
                Words.say("briefing.kind." + order.template().word()),
                ground.dates().moment(ground.asOf()),
                cutOff == null
                        ? null
                        : Words.say("briefing.cut-off", ground.dates().full(cutOff)),
                head.audience(),
                either(head.author(), dossier.author()),
                head.reviewer(),
                scope(order.scope()),
                dossier.language());
    }

    private List<String> scope(Scope scope) {
        List<String> lines = new ArrayList<>();
        LocalDate from = scope.from();
        LocalDate to = scope.to();
        if (from != null && to != null) {
            String first = ground.dates().full(from);
            lines.add(Words.say("briefing.scope.period", first, ground.dates().full(to)));
        } else if (from != null) {
            lines.add(Words.say("briefing.scope.from", ground.dates().full(from)));
        } else if (to != null) {
            lines.add(Words.say("briefing.scope.to", ground.dates().full(to)));
        }
        if (!scope.actors().isEmpty()) {
            lines.add(Words.say(
                    "briefing.scope.actors", listed(scope.actors().stream().map(ground.names()::of))));
        }
        if (!scope.issues().isEmpty()) {
            lines.add(Words.say(
                    "briefing.scope.issues", listed(scope.issues().stream().map(this::issue))));
        }
        lines.add(Words.say(order.layout().notes() ? "briefing.scope.notes" : "briefing.scope.notes.none"));
        return lines;
    }

    private String issue(Id<Issue> id) {
        Issue issue = ground.papers().issue(id);
        return issue == null ? id.value() : issue.title();
    }

    private static String listed(Stream<String> names) {
        return names.collect(Collectors.joining(Words.say("briefing.list")));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}

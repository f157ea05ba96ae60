package chancery.briefing.compose;

import chancery.briefing.change.Changes;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.OrderText;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Tone;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Reference;
import chancery.model.Stance;
import chancery.text.Words;
import chancery.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is otherwise since an earlier sheet: who moved, what is new, what changed and in what, and what was withdrawn. */
final class Delta {

    private final Ground ground;

    private Delta(Ground ground) {
        this.ground = ground;
    }

    /**
     * The section.
     *
     * @param since the earlier sheet, or null where it is no longer kept
     */
    static Section of(Ground ground, @Nullable KeptSheet since, Changes changes, Room room) {
        Delta delta = new Delta(ground);
        List<Block> blocks = new ArrayList<>();
        if (since == null) {
            Phrase gone = Phrase.of(Words.say("briefing.since.gone"), Tone.WARNING);
            blocks.add(new Block.Remark(gone));
        } else if (changes.none()) {
            blocks.add(new Block.Remark(Phrase.of(Words.say("briefing.since.nothing"))));
        } else {
            blocks.addAll(delta.blocks(changes, room));
        }
        return new Section(
                SectionKind.CHANGES,
                Words.say("briefing.section.changes"),
                since == null ? null : delta.sheet(since),
                blocks);
    }

    private String sheet(KeptSheet sheet) {
        String title = sheet.mark()
                .map(mark -> Words.say("briefing.since.marked", sheet.title(), mark))
                .orElseGet(() -> Words.say("briefing.since.titled", sheet.title()));
        AsOf asOf = OrderText.read(sheet.order()).scope().asOf();
        if (asOf != null) {
            return Words.say("briefing.since.sheet.as-of", title, ground.dates().brief(Edtf.day(asOf.day())));
        }
        LocalDate made = LocalDate.ofInstant(sheet.made(), ground.asOf().told());
        return Words.say("briefing.since.sheet", title, ground.dates().brief(Edtf.day(made)));
    }

    private List<Block> blocks(Changes changes, Room room) {
        List<Block.Line> lines = new ArrayList<>();
        changes.positions().stream()
                .filter(moved -> moved.before() != moved.after())
                .forEach(moved -> add(lines, "moved", moved(moved)));
        changes.positions().stream()
                .filter(moved -> moved.before() == moved.after())
                .forEach(moved -> add(lines, "passed", passed(moved)));
        changes.fresh().stream().limit(room.developments()).forEach(change -> add(lines, "new", fresh(change)));
        changes.changed().stream().limit(room.notes()).forEach(change -> add(lines, "changed", changed(change)));
        changes.withdrawn()
                .forEach(change -> add(lines, "withdrawn", called(change).and(Words.say("briefing.stop"))));
        int left = Math.max(0, changes.fresh().size() - room.developments())
                + Math.max(0, changes.changed().size() - room.notes());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Labelled(lines)));
        if (left > 0) {
            blocks.add(new Block.Remark(Phrase.of(Words.say("briefing.since.more", left))));
        }
        return blocks;
    }

    /** A label says once what the lines under it are. */
    private static void add(List<Block.Line> lines, String what, Phrase words) {
        String label = Words.say("briefing.since." + what);
        boolean said = lines.stream().anyMatch(line -> line.label().equals(label));
        lines.add(new Block.Line(said ? "" : label, words));
    }

    private Phrase moved(Changes.Moved moved) {
        String way = moved.before().value() < moved.after().value() ? "up" : "down";
        String sides = Words.say("briefing.since.stances", words(moved.before()), words(moved.after()));
        return who(moved)
                .and(Words.say("briefing.since." + way, sign(moved.before()), sign(moved.after())), Tone.WHOLE)
                .and(" " + Words.say("briefing.bracketed", sides) + by(moved) + Words.say("briefing.stop"))
                .citing(references(moved.position()));
    }

    private Phrase passed(Changes.Moved moved) {
        return who(moved)
                .and(Words.say("briefing.since.same", sign(moved.after()), words(moved.after())))
                .and(by(moved) + Words.say("briefing.stop"))
                .citing(references(moved.position()));
    }

    /** Who holds a position, or for whom, where that is what stayed. */
    private static Phrase who(Changes.Moved moved) {
        Changes.Passed passed = moved.passed();
        String who = passed == null ? moved.who() : passed.side();
        return Phrase.of(Words.say("briefing.since.who", who, moved.what()), Tone.STRONG)
                .and(" ");
    }

    private static String by(Changes.Moved moved) {
        Changes.Passed passed = moved.passed();
        return passed == null ? "" : Words.say("briefing.since.by", moved.who(), passed.who());
    }

    private Phrase fresh(Changes.Change change) {
        return called(change).and(Words.say("briefing.stop")).citing(references(change.id()));
    }

    private Phrase changed(Changes.Change change) {
        List<String> told = change.differences().stream().map(Delta::told).toList();
        return called(change)
                .and(Words.say("briefing.position.on") + " " + String.join(Words.say("briefing.since.next"), told)
                        + Words.say("briefing.stop"))
                .citing(references(change.id()));
    }

    private static String told(Changes.Difference difference) {
        String before = difference.before();
        String after = difference.after();
        if (before != null && after != null) {
            return Words.say("briefing.since.from-to", difference.what(), before, after);
        }
        return after == null ? difference.what() : Words.say("briefing.since.now", difference.what(), after);
    }

    private static Phrase called(Changes.Change change) {
        return Phrase.of(Words.say("briefing.since.kind." + change.kind().word()) + " ", Tone.QUIET)
                .and(change.called(), Tone.STRONG);
    }

    private List<Reference> references(Id<?> id) {
        return Optional.ofNullable(ground.papers().entry(id))
                .flatMap(entry -> entry.match(new KnownEntry(ground.known())))
                .map((Entry entry) -> ground.sourcing().of(entry))
                .orElse(List.of());
    }

    private static String sign(Stance stance) {
        return Words.say("briefing.stance.value." + Integer.signum(stance.value()), Math.abs(stance.value()));
    }

    private static String words(Stance stance) {
        return Words.say("briefing.stance." + stance.name().toLowerCase(Locale.ROOT));
    }
}

package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Tone;
import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Role;
import chancery.text.Words;
import chancery.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the actors of a sheet are: those it is about, or else the few that take most part. */
final class Profiles {

    /** How many are told of where nobody chose any. */
    private static final int FEW = 3;

    private final Ground ground;
    private final Actors actors;

    private Profiles(Ground ground, Actors actors) {
        this.ground = ground;
        this.actors = actors;
    }

    static Section of(Ground ground, Actors actors) {
        return new Profiles(ground, actors).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        for (Actor actor : chosen().toList()) {
            blocks.add(new Block.Subheading(actor.name()));
            blocks.add(new Block.Labelled(lines(actor)));
        }
        return new Section(SectionKind.PROFILE, Words.say("briefing.section.profile"), null, blocks);
    }

    private Stream<Actor> chosen() {
        List<Id<Actor>> asked = ground.scope().actors();
        return asked.isEmpty()
                ? actors.taking().stream().limit(FEW)
                : asked.stream().map(ground.papers()::actor).filter(Objects::nonNull);
    }

    private List<Block.Line> lines(Actor actor) {
        List<Block.Line> lines = new ArrayList<>();
        Actor side = ground.papers().actor(actor.side());
        String kind = Words.say("briefing.kind." + actor.kind().word());
        add(lines, "kind", side == null ? kind : Words.say("briefing.profile.side", kind, side.name()));
        add(lines, "aliases", String.join(Words.say("briefing.list"), actor.aliases()));
        List<Role> roles = actor.roles().stream()
                .filter(role -> ground.names().begun(role))
                .toList();
        for (int i = 0; i < roles.size(); i++) {
            String label = i == 0 ? Words.say("briefing.profile.roles") : "";
            lines.add(new Block.Line(label, role(roles.get(i))));
        }
        add(lines, "part", Words.say("briefing.profile.counts", actors.events(actor), actors.quotes(actor)));
        return lines;
    }

    private Phrase role(Role role) {
        Edtf from = role.from();
        Edtf to = role.to();
        Dates dates = ground.dates();
        Phrase phrase = Phrase.of(role.title());
        if (from != null && to != null) {
            String both = Words.say("briefing.profile.from-to", dates.brief(from), dates.brief(to));
            return phrase.and(" ").and(both, Tone.QUIET);
        }
        if (from != null) {
            return phrase.and(" ").and(Words.say("briefing.profile.from", dates.brief(from)), Tone.QUIET);
        }
        return to == null ? phrase : phrase.and(" ").and(Words.say("briefing.profile.to", dates.brief(to)), Tone.QUIET);
    }

    private static void add(List<Block.Line> lines, String what, String words) {
        if (!words.isEmpty()) {
            lines.add(new Block.Line(Words.say("briefing.profile." + what), Phrase.of(words)));
        }
    }
}

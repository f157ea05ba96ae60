package chancery.viewmodel.sheet;

import chancery.briefing.order.AsOf;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WordsField;
import chancery.viewmodel.form.Offers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of the dossier a sheet covers, and up to when it speaks. */
final class ScopeFields extends FieldGroup {

    private final LocalDate near;
    private final WordsField from;
    private final WordsField to;
    private final ChipField<Id<Actor>> actors;
    private final ChipField<Id<Issue>> issues;
    private final WordsField day;
    private final WordsField time;
    private final PickField<ZoneId> zone;
    private final WordsField cutOff;

    ScopeFields(Contents contents, LocalDate near) {
        this(
                near,
                DayText.field("from", Words.say("sheet.scope.from"), () -> near),
                DayText.field("to", Words.say("sheet.scope.to"), () -> near),
                new ChipField<>("actors", Words.say("sheet.scope.actors"), Offers.actors(contents), Making.NOTHING),
                new ChipField<>("issues", Words.say("sheet.scope.issues"), Offers.issues(contents), Making.NOTHING),
                DayText.field("as-of", Words.say("sheet.scope.as-of"), () -> near),
                WordsField.line("time", Words.say("sheet.scope.time")),
                new PickField<>("zone", Words.say("sheet.scope.zone"), zones(), Making.NOTHING),
                DayText.field("cut-off", Words.say("sheet.scope.cut-off"), () -> near));
        Dossier dossier = contents.dossier();
        time.obeying(typed -> DayText.time(typed).isPresent() ? null : Words.say("sheet.time.unknown"));
        from.setHint(Words.say("sheet.scope.from.none"));
        to.setHint(Words.say("sheet.scope.to.none"));
        actors.setHint(Words.say("sheet.scope.actors.none"));
        issues.setHint(Words.say("sheet.scope.issues.none"));
        actors.entry().setHint(actors.hint());
        day.setHint(dossier.asOf() == null ? Words.say("sheet.scope.as-of.none") : DayText.of(dossier.asOf()));
        time.setHint(Words.say("sheet.scope.time.none"));
        zone.setHint(dossier.zone().getId());
        cutOff.setHint(dossier.cutOff() == null ? Words.say("sheet.scope.cut-off.none") : DayText.of(dossier.cutOff()));
    }

    private ScopeFields(
            LocalDate near,
            WordsField from,
            WordsField to,
            ChipField<Id<Actor>> actors,
            ChipField<Id<Issue>> issues,
            WordsField day,
            WordsField time,
            PickField<ZoneId> zone,
            WordsField cutOff) {
        super(Words.say("sheet.scope"), List.of(from, to, actors, issues, day, time, zone, cutOff));
        this.near = near;
        this.from = from;
        this.to = to;
        this.actors = actors;
        this.issues = issues;
        this.day = day;
        this.time = time;
        this.zone = zone;
        this.cutOff = cutOff;
    }

    @Override
    SheetOrder write(SheetOrder order) {
        LocalDate first = DayText.first(from.words(), near).orElse(null);
        LocalDate last = DayText.last(to.words(), near).orElse(null);
        boolean reversed = first != null && last != null && last.isBefore(first);
        to.complain(reversed ? Words.say("sheet.scope.reversed") : "");
        return order.withScope(new Scope(
                reversed ? null : first,
                reversed ? null : last,
                actors.values(Id::new),
                issues.values(Id::new),
                asOf(),
                DayText.last(cutOff.words(), near).orElse(null)));
    }

    @Override
    void read(SheetOrder order) {
        Scope scope = order.scope();
        from.with(DayText.of(scope.from()));
        to.with(DayText.of(scope.to()));
        actors.with(scope.actors(), Id::toString);
        issues.with(scope.issues(), Id::toString);
        AsOf asOf = scope.asOf();
        day.with(asOf == null ? null : DayText.of(asOf.day()));
        LocalTime hour = asOf == null ? null : asOf.time();
        time.with(hour == null ? null : hour.toString());
        ZoneId where = asOf == null ? null : asOf.zone();
        zone.put(where == null ? null : new Pick.Known<>(where, where.getId()));
        cutOff.with(DayText.of(scope.cutOff()));
    }

    /** A time or a zone alone are of the day near by. */
    private @Nullable AsOf asOf() {
        LocalDate typed = DayText.last(day.words(), near).orElse(null);
        LocalTime hour = DayText.time(time.words()).orElse(null);
        ZoneId where = zone.value(ZoneId::of);
        return typed == null && hour == null && where == null
                ? null
                : new AsOf(typed == null ? near : typed, hour, where);
    }

    private static List<Offer<ZoneId>> zones() {
        List<Offer<ZoneId>> offers = new ArrayList<>();
        ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .forEach(id -> offers.add(new Offer<>(ZoneId.of(id), id, List.of(), "", null)));
        return offers;
    }
}

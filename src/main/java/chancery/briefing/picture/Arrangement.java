package chancery.briefing.picture;

import chancery.briefing.BriefRefused;
import chancery.briefing.PictureOptions;
import chancery.briefing.compose.Moment;
import chancery.briefing.type.Tidy;
import chancery.model.Dossier;
import chancery.model.Marking;
import chancery.paint.Legend;
import chancery.paint.Palette;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.Folding;
import chancery.timeline.LaneBy;
import chancery.timeline.LanePlan;
import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.QuietStretches;
import chancery.timeline.TextRuler;
import chancery.timeline.TimeScale;
import chancery.timeline.TimelineActor;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the parts of one picture together. */
final class Arrangement {

    /** Room in which any number of lanes is laid out, to see how much they need. */
    private static final double ENDLESS = 1_000_000;

    private static final double LEFT = 18;
    private static final double RIGHT = 0.12;

    private final PictureOptions options;
    private final double width;
    private final TextRuler ruler;
    private final Dossier dossier;
    private final Moment moment;
    private final Marking marking;
    private final TimelineContent content;

    /** The keys of lanes that are left out, once the picture is laid out. */
    private Set<String> hidden = Set.of();

    Arrangement(Shelf shelf, PictureOptions options, LocalDate today, TextRuler ruler) {
        this.options = options;
        this.width = options.width() / options.scale();
        this.ruler = ruler;
        dossier = shelf.dossier();
        Marking chosen = options.marking() == null ? dossier.marking() : options.marking();
        if (chosen == null) {
            throw new BriefRefused(Words.say("picture.refused.marking"));
        }
        marking = chosen;
        moment = new Moment(Objects.requireNonNullElse(dossier.asOf(), today), dossier.zone());
        String[] titles = shelf.eventTitles();
        Tidy tidy = new Tidy();
        content = new TimelineContent(
                shelf.eventColumns(),
                row -> tidy.of(titles[row]),
                row -> "",
                shelf.actors().stream().map(TimelineActor::of).toList());
    }

    TimelinePicture picture() {
        List<String> colours = content.actors().stream()
                .map(TimelineActor::colour)
                .filter(Objects::nonNull)
                .toList();
        Palette palette =
                (options.theme() == PictureOptions.Theme.DARK ? Palette.dark() : Palette.light()).avoiding(colours);
        Key key = new Key(legend(), width, ruler);
        Title bare = new Title(new Tidy().of(dossier.title()), "", marking, true);
        Layout layout = layout(key.height() + bare.height());
        Title title = new Title(bare.title(), under(layout), marking, true);
        String words = Words.say("picture.words", title.title(), moment.words(), content.dated());
        return new TimelinePicture(title, words, layout, key, palette, ruler);
    }

    /** The entries of the legend that this picture has use for. */
    private List<Legend.Entry> legend() {
        Set<Object> realities = new HashSet<>();
        for (int row = 0; row < content.dated(); row++) {
            realities.add(content.events().realityOf(row));
        }
        return Legend.ENTRIES.stream()
                .filter(entry -> entry.uncertain() || realities.contains(entry.reality()))
                .toList();
    }

    /** As of when, and how much of the lanes is cut off. */
    private String under(Layout layout) {
        double bottom = layout.plot().bottom();
        int lanes = LanePlan.of(content, LaneBy.ACTOR).lanes().size() - hidden.size();
        long whole = layout.lanes().stream()
                .filter(lane -> lane.bottom() <= bottom + 1)
                .count();
        return lanes > whole ? Words.say("picture.under", moment.words(), lanes - whole) : moment.words();
    }

    private Layout layout(double around) {
        long asOf = moment.now();
        Extent extent = extent(asOf);
        Folding folding = QuietStretches.find(content, row -> true, asOf);
        ViewOptions whole = ViewOptions.showing(content, folding, width, ENDLESS, asOf);
        LanePlan lanes = LanePlan.of(content, LaneBy.ACTOR);
        hidden = empty(lanes, extent);
        ViewOptions headed =
                whole.headed(lanes.headerWidth(ruler, whole.sizes())).hiding(hidden);
        double right = width - Math.min(200, (width - headed.headerWidth()) * RIGHT);
        ViewOptions scaled = headed.scaled(TimeScale.fitted(extent, folding, headed.headerWidth() + LEFT, right));
        LayoutEngine engine = new LayoutEngine();
        double needed = engine.lay(content, scaled, ruler).contentHeight()
                + scaled.plot().y()
                + 1;
        Integer wished = options.height();
        double height = wished == null
                ? Math.min(PictureOptions.MOST / options.scale() - around, needed)
                : Math.max(1, wished / options.scale() - around);
        return engine.lay(
                content, scaled.sized(width, Math.max(height, scaled.plot().y() + 1)), ruler);
    }

    /** The days that are asked for, and all there is beyond them where they are not. */
    private Extent extent(long asOf) {
        Extent all = content.extentAround(asOf);
        LocalDate from = options.from();
        LocalDate to = options.to();
        long first = from == null ? all.first() : Tick.firstOf(from);
        long last = to == null ? all.last() : Tick.lastOf(to);
        if (last < first) {
            throw new BriefRefused(Words.say("picture.refused.days", day(from, first), day(to, last)));
        }
        return new Extent(first, last);
    }

    private static LocalDate day(@Nullable LocalDate day, long tick) {
        return day == null ? Tick.day(tick) : day;
    }

    /** The lanes of actors who take part in nothing within an extent. */
    private Set<String> empty(LanePlan lanes, Extent extent) {
        Set<String> shown = new HashSet<>();
        for (int row = 0; row < content.dated(); row++) {
            if (touches(row, extent)) {
                for (int actor : content.events().actorsOf(row)) {
                    shown.add(content.actors().get(actor).id().value());
                }
            }
        }
        Set<String> empty = new HashSet<>();
        lanes.lanes().forEach(lane -> {
            if (!lane.key().isEmpty() && !shown.contains(lane.key())) {
                empty.add(lane.key());
            }
        });
        return empty;
    }

    private boolean touches(int row, Extent extent) {
        long begins = content.events().startEarliest()[row];
        long ends = content.events().endLatest()[row];
        return (begins == Tick.PAST || begins <= extent.last()) && (ends == Tick.FUTURE || ends >= extent.first());
    }
}

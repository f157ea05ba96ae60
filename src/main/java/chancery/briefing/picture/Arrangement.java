package chancery.briefing.picture;

import chancery.briefing.BriefRefused;
import chancery.briefing.PictureOptions;
import chancery.briefing.compose.Moment;
import chancery.briefing.type.Tidy;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.EventColumns;
import chancery.model.Marking;
import chancery.model.Reality;
import chancery.paint.ActorColours;
import chancery.paint.Legend;
import chancery.paint.Measured;
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
import chancery.timeline.Mark;
import chancery.timeline.QuietStretches;
import chancery.timeline.Shown;
import chancery.timeline.TextRuler;
import chancery.timeline.TimeScale;
import chancery.timeline.TimelineActor;
import chancery.timeline.TimelineContent;
import chancery.timeline.TopicColumn;
import chancery.timeline.ViewOptions;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
        LocalDate day = options.asOf() == null ? dossier.asOf() : options.asOf();
        moment = new Moment(Objects.requireNonNullElse(day, today), dossier.zone());
        EventColumns events = shelf.eventColumns();
        String[] titles = shelf.eventTitles(events);
        List<Actor> actors = shelf.actors();
        Tidy tidy = new Tidy();
        TimelineContent all = new TimelineContent(
                events, row -> tidy.of(titles[row]), row -> "", new ActorColours(actors).painted(actors));
        Map<LaneBy, TopicColumn> topics = new EnumMap<>(LaneBy.class);
        Stream.of(options.lanes(), options.then())
                .filter(LaneBy::asked)
                .forEach(by -> topics.put(by, topics(by, events, shelf)));
        TimelineContent sorted = topics.isEmpty() ? all : all.knowing(topics);
        content = day == null ? sorted : sorted.showing(known(events, shelf));
    }

    /** What was known at the end of the day, as the window shows it. */
    private Shown known(EventColumns events, Shelf shelf) {
        BitSet later = shelf.keys().knownFrom().later(events, moment.now());
        return options.hidesLater() ? Shown.without(later) : Shown.without(new BitSet(), later);
    }

    private static TopicColumn topics(LaneBy by, EventColumns events, Shelf shelf) {
        return by == LaneBy.ISSUE
                ? TopicColumn.ofIssues(shelf.issues(), shelf.keys().issues(events, shelf.issues()))
                : by == LaneBy.SOURCE
                        ? TopicColumn.ofSources(shelf.sources(), shelf.keys().sources(events, shelf.sources()))
                        : TopicColumn.ofPlaces(shelf.places(), shelf.keys().places(events, shelf.places()));
    }

    TimelinePicture picture() {
        List<String> colours = content.actors().stream()
                .map(TimelineActor::colour)
                .filter(Objects::nonNull)
                .toList();
        Palette palette =
                (options.theme() == PictureOptions.Theme.DARK ? Palette.dark() : Palette.light()).avoiding(colours);
        Title bare = new Title(new Tidy().of(dossier.title()), "", marking, true);
        Key key = new Key(legend(EnumSet.noneOf(Legend.Sort.class)), width, ruler);
        Layout layout = layout(key.height() + bare.height());
        if (layout.marks().stream().anyMatch(Mark.Cluster.class::isInstance)) {
            key = new Key(legend(EnumSet.of(Legend.Sort.MANY)), width, ruler);
            layout = layout(key.height() + bare.height());
        }
        Title title = new Title(bare.title(), under(layout), marking, true);
        String words = Words.say("picture.words", title.title(), moment.words(), content.shownDated());
        return new TimelinePicture(title, words, layout, key, palette, ruler, Measured.NOTHING);
    }

    /** The entries of the legend that this picture has use for. */
    private List<Legend.Entry> legend(Set<Legend.Sort> others) {
        Set<Reality> realities = EnumSet.noneOf(Reality.class);
        for (int row = 0; row < content.dated(); row++) {
            if (content.shows(row)) {
                realities.add(content.events().realityOf(row));
                if (content.shown().fades(row)) {
                    others.add(Legend.Sort.LATER);
                }
            }
        }
        return Legend.of(realities, others);
    }

    /** As of when, and how much of the lanes is cut off. */
    private String under(Layout layout) {
        double bottom = layout.plot().bottom();
        int lanes = LanePlan.of(within(extent(moment.now())), options.lanes(), options.then())
                .lanes()
                .size();
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
        TimelineContent seen = within(extent);
        LanePlan lanes = LanePlan.of(content, options.lanes(), options.then());
        ViewOptions headed =
                whole.headed(lanes.headerWidth(ruler, whole.sizes())).laned(options.lanes(), options.then());
        double right = width - Math.min(200, (width - headed.headerWidth()) * RIGHT);
        ViewOptions scaled = headed.scaled(TimeScale.fitted(extent, folding, headed.headerWidth() + LEFT, right));
        LayoutEngine engine = new LayoutEngine();
        double needed =
                engine.lay(seen, scaled, ruler).contentHeight() + scaled.plot().y() + 1;
        Integer wished = options.height();
        double height = wished == null
                ? Math.min(PictureOptions.MOST / options.scale() - around, needed)
                : Math.max(1, wished / options.scale() - around);
        return engine.lay(
                seen, scaled.sized(width, Math.max(height, scaled.plot().y() + 1)), ruler);
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

    /** The events within an extent: lanes without any of them are left out. */
    private TimelineContent within(Extent extent) {
        BitSet beyond = new BitSet();
        for (int row = 0; row < content.dated(); row++) {
            beyond.set(row, !touches(row, extent));
        }
        return content.showing(content.shown().and(Shown.without(beyond)));
    }

    private boolean touches(int row, Extent extent) {
        long begins = content.events().startEarliest(row);
        long ends = content.events().endLatest(row);
        return (begins == Tick.PAST || begins <= extent.last()) && (ends == Tick.FUTURE || ends >= extent.first());
    }
}

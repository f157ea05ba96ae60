package chancery.briefing.picture;

import chancery.briefing.BriefRefused;
import chancery.briefing.PictureOptions;
import chancery.briefing.compose.Moment;
import chancery.briefing.type.Tidy;
import chancery.model.Dossier;
import chancery.model.Marking;
import chancery.model.Reality;
import chancery.paint.Legend;
import chancery.paint.Measured;
import chancery.paint.Palette;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.LanePlan;
import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.Mark;
import chancery.timeline.TextRuler;
import chancery.timeline.TimeScale;
import chancery.timeline.TimelineActor;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Puts the parts of a picture of one view together: the time that is in sight, with the lanes as they are made there. */
final class ViewArrangement {

    /** Of how many events in one mark the legend takes account: more tell nothing that these do not. */
    private static final int FEW = 20;

    private final Shelf shelf;
    private final ViewOptions view;
    private final Measured measured;
    private final PictureOptions options;
    private final boolean framed;
    private final LocalDate today;
    private final TextRuler ruler;
    private final LayoutEngine engine = new LayoutEngine();
    private TimelineContent content;

    ViewArrangement(
            Shelf shelf,
            TimelineContent content,
            ViewOptions view,
            Measured measured,
            PictureOptions options,
            boolean framed,
            LocalDate today,
            TextRuler ruler) {
        this.shelf = shelf;
        this.content = content;
        this.view = view;
        this.measured = measured;
        this.options = options;
        this.framed = framed;
        this.today = today;
        this.ruler = ruler;
    }

    TimelinePicture picture() {
        Dossier dossier = shelf.dossier();
        Marking marking = options.marking() == null ? dossier.marking() : options.marking();
        if (framed && marking == null) {
            throw new BriefRefused(Words.say("picture.refused.marking"));
        }
        Moment moment = new Moment(
                Tick.known(view.asOf()) ? Tick.day(view.asOf()) : Objects.requireNonNullElse(dossier.asOf(), today),
                dossier.zone());
        String name = new Tidy().of(dossier.title());
        Title title = new Title(name, moment.words(), marking, framed);
        double width = options.width() / options.scale();
        Layout first = layout(width, 0);
        content = content.reworded(content.events(), titles(first));
        Key key = new Key(framed ? legend(first) : List.of(), width, ruler);
        Layout layout = layout(width, key.height() + title.height());
        List<String> colours = content.actors().stream()
                .map(TimelineActor::colour)
                .filter(Objects::nonNull)
                .toList();
        Palette palette =
                (options.theme() == PictureOptions.Theme.DARK ? Palette.dark() : Palette.light()).avoiding(colours);
        String words = Words.say("picture.words", name, moment.words(), content.dated());
        return new TimelinePicture(title, words, layout, key, palette, ruler, measured);
    }

    private Layout layout(double width, double around) {
        ViewOptions plain = view.textSized(1).hovering(ViewOptions.NO_ROW);
        double header = LanePlan.of(content, view.laneBy()).headerWidth(ruler, plain.sizes());
        Integer wished = options.height();
        double high = wished == null ? view.height() : Math.max(1, wished / options.scale() - around);
        ViewOptions sized = plain.headed(Math.min(header, width / 3))
                .sized(width, Math.max(high, plain.plot().y() + 1));
        ViewOptions scaled = sized.scaled(TimeScale.fitted(
                inSight(),
                view.scale().folding(),
                sized.plot().x(),
                sized.plot().right()));
        if (wished != null) {
            return engine.lay(content, scaled, ruler);
        }
        double needed = engine.lay(content, scaled, ruler).contentHeight()
                + scaled.plot().y()
                + 1;
        double most = PictureOptions.MOST / options.scale() - around;
        return engine.lay(
                content,
                scaled.sized(width, Math.max(1, Math.min(most, needed))).scrolled(0),
                ruler);
    }

    private Extent inSight() {
        long first = view.scale().tick(view.plot().x());
        return new Extent(first, Math.max(first, view.scale().tick(view.plot().right())));
    }

    /** The titles of the events that may have words in the picture; on the screen some may still be on their way. */
    private IntFunction<String> titles(Layout layout) {
        Set<Integer> rows = new TreeSet<>();
        layout.marks().forEach(mark -> rows.addAll(mark.match(new RowsOf())));
        List<Integer> ordered = new ArrayList<>(rows);
        int[] keys = ordered.stream().mapToInt(row -> content.events().key(row)).toArray();
        List<String> read = shelf.eventTitles(keys);
        Tidy tidy = new Tidy();
        Map<Integer, String> titles = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            titles.put(ordered.get(i), tidy.of(read.get(i)));
        }
        return row -> titles.getOrDefault(row, TimelineContent.AWAITED);
    }

    /** The entries of the legend that this view has use for. */
    private List<Legend.Entry> legend(Layout layout) {
        Set<Reality> realities = EnumSet.noneOf(Reality.class);
        Set<Legend.Sort> others = EnumSet.noneOf(Legend.Sort.class);
        for (Mark mark : layout.marks()) {
            List<Integer> rows = mark.match(new RowsOf());
            rows.forEach(row -> realities.add(content.events().realityOf(row)));
            if (rows.stream().anyMatch(content.shown()::fades)) {
                others.add(Legend.Sort.LATER);
            }
            if (rows.size() > 1) {
                others.add(Legend.Sort.MANY);
            }
        }
        if (!measured.ties().isEmpty()) {
            others.add(Legend.Sort.COUNTED);
        }
        return Legend.of(realities, others);
    }

    /** The rows that a mark shows. */
    private record RowsOf() implements Mark.Cases<List<Integer>> {

        @Override
        public List<Integer> point(Mark.Point point) {
            return List.of(point.row());
        }

        @Override
        public List<Integer> bar(Mark.Bar bar) {
            return List.of(bar.row());
        }

        @Override
        public List<Integer> cluster(Mark.Cluster cluster) {
            return IntStream.range(0, Math.min(FEW, cluster.rows().size()))
                    .mapToObj(cluster.rows()::at)
                    .toList();
        }
    }
}

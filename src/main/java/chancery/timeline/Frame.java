package chancery.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One layout in the making: which lanes are in sight and where, what stands in them, and what ties it together. */
final class Frame implements Connectors.LaneCentres {

    private static final double MOST_STRETCH = 1.4;

    /** How much of the plot lanes at the top may take; of more, the others are scrolled with all lanes. */
    private static final double MOST_PINNED = 0.6;

    private final TimelineContent content;
    private final ViewOptions options;
    private final TextRuler ruler;
    private final LayoutEngine.Prepared prepared;
    private final Labeller labeller;
    private final Packing packing;
    private final Box plot;
    private final double stretch;
    private final double contentHeight;
    private final double scrollY;
    private final int pinned;
    private final double pinnedBottom;
    private final double[] tops;
    private final double[] bottoms;
    private final int[] places;
    private final List<Layout.LaneBand> bands = new ArrayList<>();

    Frame(
            TimelineContent content,
            ViewOptions options,
            TextRuler ruler,
            LayoutEngine.Prepared prepared,
            Labeller labeller,
            Packing packing) {
        this.content = content;
        this.options = options;
        this.ruler = ruler;
        this.prepared = prepared;
        this.labeller = labeller;
        this.packing = packing;
        plot = options.plot();
        int lanes = prepared.table().plan().lanes().size();
        double rooms = IntStream.range(0, lanes).mapToDouble(this::ribbonRoom).sum();
        stretch = packing.height() == 0
                ? 1
                : Math.max(1, Math.min(MOST_STRETCH, (plot.height() - rooms) / packing.height()));
        contentHeight = packing.height() * stretch + rooms;
        scrollY = Math.min(options.scrollY(), Math.max(0, contentHeight - plot.height()));
        tops = new double[lanes];
        bottoms = new double[lanes];
        places = new int[lanes];
        Arrays.fill(places, -1);
        pinned = pinned();
        double pinnedHeight =
                IntStream.range(0, pinned).mapToDouble(this::height).sum();
        pinnedBottom = plot.y() + pinnedHeight;
        double y = plot.y();
        for (int lane = 0; lane < lanes; lane++) {
            y = lane == pinned ? pinnedBottom - scrollY : y;
            tops[lane] = y;
            y += height(lane);
            bottoms[lane] = y;
            if (lane < pinned || y > pinnedBottom && tops[lane] < plot.bottom()) {
                places[lane] = bands.size();
                bands.add(band(lane));
            }
        }
    }

    /** How many lanes stay at the top. */
    private int pinned() {
        double height = 0;
        List<Lane> lanes = prepared.table().plan().lanes();
        for (int lane = 0; lane < lanes.size(); lane++) {
            height += height(lane);
            if (!lanes.get(lane).pinned() || height > MOST_PINNED * plot.height()) {
                return lane;
            }
        }
        return 0;
    }

    private double height(int lane) {
        return packing.height(lane) * stretch + ribbonRoom(lane);
    }

    Layout lay() {
        Axis axis = AxisLayout.lay(options.scale(), plot.x(), plot.right(), ruler, options.sizes());
        List<Lane> lanes = bands.stream().map(Layout.LaneBand::lane).toList();
        Looks looks = new Looks(content, options, lanes, prepared.sides());
        LaneSetter setter = new LaneSetter(options, ruler, labeller, looks, this::standsIn);
        double left = plot.x() - options.scale().offset();
        double right = plot.right() - options.scale().offset();
        for (int place = 0; place < bands.size(); place++) {
            Layout.LaneBand band = bands.get(place);
            PackedLane packed = packing.lane(band.index(), left, right);
            setter.settled(packed, place, band.y(), stretch);
            List<DenseCell> cells = packing.cells(band.index(), packed, left, right);
            setter.dense(cells, place, band.y() + packed.denseCentre() * stretch);
        }
        Furniture furniture = new Furniture(options, ruler);
        List<Layout.FoldMark> folds = furniture.folds();
        Layout.AsOfLine asOf = furniture.asOf(folds, axis.step().unit().compareTo(AxisStep.Unit.MONTH) >= 0);
        List<Mark> marks = Densities.applied(setter.marks());
        List<Layout.Connector> connectors = Connectors.of(marks, this, plot, options.focus() != null);
        return new Layout(
                options.width(),
                options.height(),
                plot,
                pinnedBottom,
                contentHeight,
                scrollY,
                options.scale(),
                options.sizes(),
                axis,
                bands,
                folds,
                ribbons(),
                connectors,
                marks,
                Crossings.marked(setter.labels(), connectors, folds, asOf),
                asOf,
                content.undated(),
                marks.stream().anyMatch(Densities::numbered));
    }

    private List<Ribbon> ribbons() {
        List<Ribbon> ribbons = new ArrayList<>();
        RibbonSetter setter = new RibbonSetter(options, ruler, content.extentAround(options.asOf()));
        for (int place = 0; place < bands.size(); place++) {
            Layout.LaneBand band = bands.get(place);
            Ribbon ribbon = setter.of(place, band, stances(band.lane()));
            if (ribbon != null) {
                ribbons.add(ribbon);
            }
        }
        return ribbons;
    }

    private List<StanceStretch> stances(Lane lane) {
        return content.stances().lane(lane.by(), lane.topic());
    }

    private double ribbonRoom(int lane) {
        return stances(prepared.table().plan().lanes().get(lane)).isEmpty()
                ? 0
                : options.sizes().ribbonRoom();
    }

    @Override
    public int[] lanesOf(int row) {
        return prepared.table().lanesOf(row);
    }

    @Override
    public double centre(int lane) {
        double centre = (tops[lane] + bottoms[lane]) / 2;
        return lane < pinned ? centre : Math.max(centre, pinnedBottom);
    }

    @Override
    public int inSight(int lane) {
        return places[lane];
    }

    /** The highest lane in sight stands in where the lane that should show a row's words is out of sight. */
    private boolean standsIn(int row, int place) {
        int lane = prepared.table().plan().labelLane(row);
        if (lane < 0 || places[lane] >= 0) {
            return false;
        }
        int highest = Integer.MAX_VALUE;
        for (int each : prepared.table().lanesOf(row)) {
            highest = places[each] >= 0 ? Math.min(highest, places[each]) : highest;
        }
        return highest == place;
    }

    private Layout.LaneBand band(int lane) {
        Lane shown = prepared.table().plan().lanes().get(lane);
        Sizes sizes = options.sizes();
        Box header = new Box(0, tops[lane], plot.x(), bottoms[lane] - tops[lane]);
        double count = shown.grouping() ? ruler.width(Amount.few(shown.count()), sizes.chip()) + 6 : 0;
        double room = Math.max(1, plot.x() - 2 * sizes.headerInset() - sizes.indent(shown.nesting()) - count);
        double leading = sizes.laneTitle().size() * 1.15;
        int most = (int) Math.max(1, Math.min(3, (header.height() - 6) / leading));
        List<String> title = TextWrap.lines(shown.title(), sizes.laneTitle(), room, most, ruler);
        boolean focused = options.focus() != null
                && shown.kind() != null
                && options.focus().value().equals(shown.topic());
        double half = (title.size() - 1) * leading / 2;
        double baseline = middleInSight(header, half + leading, lane < pinned ? plot.y() : pinnedBottom)
                - half
                + sizes.laneTitle().size() * 0.34;
        return new Layout.LaneBand(
                shown,
                lane,
                header,
                header.y(),
                header.height(),
                title,
                shown.grouping() ? Amount.few(shown.count()) : "",
                baseline,
                leading,
                focused,
                lane < pinned);
    }

    /** The middle of what is in sight of a header, but never so near to its edge that half of the title would leave it. */
    private double middleInSight(Box header, double half, double from) {
        double top = Math.max(header.y(), from);
        double bottom = Math.min(header.bottom(), plot.bottom());
        double least = header.y() + Math.min(half, header.height() / 2);
        double most = header.bottom() - Math.min(half, header.height() / 2);
        return Math.max(least, Math.min(most, (top + bottom) / 2));
    }
}

package chancery.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the timeline. The same content, options and ruler give the same layout, whatever was laid out before.
 *
 * <p>An engine remembers what does not change from one frame to the next: the lanes of a content, the widths of its words, and,
 * while the user only pans, the places of its events. So keep one engine a view, and use it from one thread at a time.
 */
public final class LayoutEngine {

    private @Nullable Prepared prepared;
    private @Nullable Labeller labeller;
    private @Nullable Packed packed;

    /** The layout of a content as a view asks for it. */
    public Layout lay(TimelineContent content, ViewOptions options, TextRuler ruler) {
        return frame(content, options, ruler).lay();
    }

    private Frame frame(TimelineContent content, ViewOptions options, TextRuler ruler) {
        boolean wholeDays =
                AxisLayout.stepFor(options.scale(), ruler, options.sizes()).wholeDays();
        Prepared lanes = prepare(content, options);
        Labeller words = label(content, options, ruler);
        return new Frame(content, options, ruler, lanes, words, pack(lanes, words, options, wholeDays));
    }

    private Prepared prepare(TimelineContent content, ViewOptions options) {
        Prepared lanes = prepared;
        if (lanes == null || !lanes.serves(content, options)) {
            LaneTable table = content.lanes(options.lanes(), options.hiddenLanes());
            lanes = new Prepared(
                    content,
                    options.lanes(),
                    options.hiddenLanes(),
                    table,
                    new Sides(content.actors()),
                    new Prominent(content.events(), table));
            prepared = lanes;
        }
        return lanes;
    }

    private Labeller label(TimelineContent content, ViewOptions options, TextRuler ruler) {
        Labeller words = labeller;
        if (words == null || !words.serves(content, ruler, options.sizes())) {
            words = words == null
                    ? new Labeller(content, ruler, options.sizes())
                    : words.following(content, ruler, options.sizes());
            labeller = words;
        }
        return words;
    }

    private Packing pack(Prepared lanes, Labeller words, ViewOptions options, boolean wholeDays) {
        TimeScale scale = options.scale().unmoved();
        double height = options.plot().height();
        Packed last = packed;
        if (last != null && last.serves(lanes, words, scale, options.asOf(), height)) {
            return last.packing();
        }
        Sizes sizes = options.sizes();
        LaneTable table = lanes.table();
        SpanRule rule = new SpanRule(lanes.content().events(), scale, sizes, options.asOf(), wholeDays);
        boolean small = table.entries() <= SmallPacking.MOST_ENTRIES;
        LanePacker packer = new LanePacker(lanes.content().events(), table, rule, words, sizes, small);
        Packing packing = small
                ? new SmallPacking(table, packer, sizes, height)
                : new LargePacking(
                        lanes.content().events(), table, lanes.prominent(), packer, rule, scale, sizes, height);
        packed = new Packed(lanes, words, scale, options.asOf(), height, packing);
        return packing;
    }

    /** The lanes of a content. */
    record Prepared(
            TimelineContent content,
            Arrangement by,
            Set<String> hidden,
            LaneTable table,
            Sides sides,
            Prominent prominent) {

        boolean serves(TimelineContent other, ViewOptions options) {
            return content.standsAs(other) && by.equals(options.lanes()) && hidden.equals(options.hiddenLanes());
        }
    }

    /** The places of its events, and what they depend on. */
    private record Packed(
            Prepared lanes, Labeller words, TimeScale scale, long asOf, double plotHeight, Packing packing) {

        boolean serves(Prepared others, Labeller otherWords, TimeScale other, long otherAsOf, double otherHeight) {
            return lanes.equals(others)
                    && words == otherWords
                    && asOf == otherAsOf
                    && plotHeight == otherHeight
                    && scale.equals(other);
        }
    }
}

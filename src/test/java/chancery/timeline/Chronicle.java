package chancery.timeline;

import chancery.model.ActorKind;
import chancery.model.EventColumns;
import chancery.model.EventRows;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Writes contents for tests, event by event or by chance. */
public final class Chronicle {

    /** As of when the contents by chance are. */
    public static final long AS_OF = Tick.latest("2021-10-20");

    private static final String[] WORDS = {"talks", "border", "draft", "sanctions", "summit", "ceasefire", "of"};

    private final List<Entry> entries = new ArrayList<>();
    private final List<TimelineActor> actors = new ArrayList<>();
    private final AtomicInteger titlesAsked = new AtomicInteger();

    private record Entry(
            String title,
            String kind,
            Reality reality,
            Bounds bounds,
            int importance,
            int quotes,
            TreeSet<Integer> actors) {}

    /** A moment on a day, or within several. */
    public static Bounds within(String first, String last) {
        return Bounds.within(new Range(Tick.earliest(first), Tick.latest(last)));
    }

    /** From one day to another. */
    public static Bounds lasting(String from, String to) {
        return new Bounds(
                new Range(Tick.earliest(from), Tick.latest(from)), new Range(Tick.earliest(to), Tick.latest(to)));
    }

    /** From a day on. */
    public static Bounds ongoing(String from) {
        return new Bounds(new Range(Tick.earliest(from), Tick.latest(from)), Range.NEVER);
    }

    /** Before the end of a day. */
    public static Bounds before(String day) {
        return Bounds.within(new Range(Tick.PAST, Tick.latest(day)));
    }

    /** An actor that stands with nobody. */
    public Chronicle actor(String id, ActorKind kind) {
        actors.add(new TimelineActor(new Id<>(id), name(id), kind, null, null));
        return this;
    }

    /** An actor that stands with another. */
    public Chronicle actor(String id, ActorKind kind, String side) {
        actors.add(new TimelineActor(new Id<>(id), name(id), kind, new Id<>(side), null));
        return this;
    }

    /** An event that occurred. */
    public Chronicle event(String title, Bounds bounds, String... who) {
        return event(title, Reality.OCCURRED, bounds, 1, who);
    }

    /** An event. */
    public Chronicle event(String title, Reality reality, Bounds bounds, int importance, String... who) {
        TreeSet<Integer> places = new TreeSet<>();
        for (String id : who) {
            for (int i = 0; i < actors.size(); i++) {
                if (actors.get(i).id().value().equals(id)) {
                    places.add(i);
                }
            }
        }
        entries.add(new Entry(title, "meeting", reality, bounds, importance, 0, places));
        return this;
    }

    /** A crisis by chance: events in bursts over some days up to 2022, of all sorts, with as many actors as asked for. */
    public static Chronicle byChance(long seed, int events, int actors, int days) {
        Random random = new Random(seed);
        Chronicle chronicle = new Chronicle();
        for (int i = 0; i < actors; i++) {
            ActorKind kind =
                    i % 4 == 0 ? ActorKind.STATE : List.of(ActorKind.values()).get(random.nextInt(4));
            if (i % 4 == 0) {
                chronicle.actor("actor" + i, kind);
            } else {
                chronicle.actor("actor" + i, kind, "actor" + i / 4 * 4);
            }
        }
        long first = Tick.earliest("2022-01-01") - days * Tick.DAY;
        while (chronicle.entries.size() < events) {
            long centre = first + random.nextInt(days) * Tick.DAY;
            int burst = 1 + random.nextInt(9);
            for (int i = 0; i < burst && chronicle.entries.size() < events; i++) {
                chronicle.add(random, centre + Math.round(random.nextGaussian() * 3) * Tick.DAY, actors);
            }
        }
        return chronicle;
    }

    private void add(Random random, long day, int actorCount) {
        Range today = new Range(day, day + Tick.DAY - 1);
        Range later = new Range(day + 6 * Tick.DAY, day + 11 * Tick.DAY - 1);
        Range month = new Range(day - 9 * Tick.DAY, day + 21 * Tick.DAY - 1);
        Bounds bounds = switch (random.nextInt(16)) {
            case 0 -> Bounds.within(month);
            case 1 -> new Bounds(today, later);
            case 2 -> new Bounds(month, new Range(month.latest(), month.latest() + 9 * Tick.DAY));
            case 3 -> Bounds.within(new Range(Tick.PAST, today.latest()));
            case 4 -> Bounds.within(new Range(today.earliest(), Tick.FUTURE));
            case 5 -> random.nextInt(6) == 0 ? new Bounds(today, Range.NEVER) : new Bounds(today, Range.UNKNOWN);
            case 6 -> random.nextInt(6) == 0 ? new Bounds(Range.ALWAYS, later) : new Bounds(Range.UNKNOWN, later);
            case 7 -> Bounds.UNDATED;
            case 8 -> Bounds.within(new Range(day + 61_200, day + 61_200));
            default -> Bounds.within(today);
        };
        StringBuilder title = new StringBuilder("Event");
        for (int i = random.nextInt(6); i > 0; i--) {
            title.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        TreeSet<Integer> who = new TreeSet<>();
        for (int i = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            who.add((int) (Math.pow(random.nextDouble(), 2) * actorCount));
        }
        Reality reality = List.of(Reality.values()).get(random.nextInt(Reality.values().length));
        String kind = WORDS[random.nextInt(WORDS.length)];
        entries.add(new Entry(title.toString(), kind, reality, bounds, random.nextInt(4), random.nextInt(3), who));
    }

    /** The earliest of the four that is known. */
    private static long first(Bounds bounds) {
        return LongStream.of(
                        bounds.start().earliest(),
                        bounds.start().latest(),
                        bounds.end().earliest(),
                        bounds.end().latest())
                .filter(Tick::known)
                .min()
                .orElse(Tick.FUTURE);
    }

    /** What was written so far. */
    public TimelineContent content() {
        List<Entry> rows = new ArrayList<>(entries);
        rows.sort(Comparator.comparing((Entry entry) -> entry.bounds.undated())
                .thenComparing(entry -> first(entry.bounds))
                .thenComparing(entry -> entry.bounds.earliest())
                .thenComparing(entry -> entry.bounds.latest()));
        List<String> kinds =
                List.copyOf(new TreeSet<>(rows.stream().map(Entry::kind).toList()));
        int size = rows.size();
        int[] from = new int[size + 1];
        for (int row = 0; row < size; row++) {
            from[row + 1] = from[row] + rows.get(row).actors.size();
        }
        EventRows columns = new EventRows(
                new int[size],
                new long[size],
                new long[size],
                new long[size],
                new long[size],
                new byte[size],
                new short[size],
                new byte[size],
                new byte[size],
                from,
                rows.stream()
                        .flatMap(entry -> entry.actors.stream())
                        .mapToInt(Integer::intValue)
                        .toArray());
        for (int row = 0; row < size; row++) {
            Entry entry = rows.get(row);
            columns.key()[row] = row + 1;
            columns.startEarliest()[row] = entry.bounds.start().earliest();
            columns.startLatest()[row] = entry.bounds.start().latest();
            columns.endEarliest()[row] = entry.bounds.end().earliest();
            columns.endLatest()[row] = entry.bounds.end().latest();
            columns.reality()[row] = (byte) List.of(Reality.values()).indexOf(entry.reality);
            columns.kind()[row] = (short) kinds.indexOf(entry.kind);
            columns.importance()[row] = (byte) entry.importance;
            columns.quotes()[row] = (byte) entry.quotes;
        }
        return new TimelineContent(
                new EventColumns(columns, kinds),
                row -> {
                    titlesAsked.incrementAndGet();
                    return rows.get(row).title;
                },
                row -> row % 5 == 0 ? "as written" : "",
                actors);
    }

    /** How often a title was asked for. */
    public int titlesAsked() {
        return titlesAsked.get();
    }

    private static String name(String id) {
        return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    }
}

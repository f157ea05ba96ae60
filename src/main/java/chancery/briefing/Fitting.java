package chancery.briefing;

import chancery.briefing.compose.Composing;
import chancery.briefing.compose.Room;
import chancery.briefing.print.Density;
import chancery.briefing.print.LaidOut;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.work.Progress;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fullest sheet that its template's pages hold. A template without a limit takes all there is; where little of that is
 * left for its last page, it is set closer to do without that page. Remembers how full the last one was, since the next is likely
 * to be about as full.
 */
final class Fitting {

    /** About how much less of a page each rung of the ladder takes than the one before. */
    private static final double STEP = 0.07;

    /** What a sheet is not shortened by: what it is for, and what follows from the rest. */
    private static final Set<SectionKind> KEPT = EnumSet.of(SectionKind.SOURCES);

    /** A last page that is less full than this looks forgotten. */
    private static final double REMNANT = 0.25;

    /** Of a sheet of more pages nobody minds the last one, and setting it again takes time and memory. */
    private static final int SHORT = 12;

    /** On one page, the first rung of the room that is set close: before that only details are missing. */
    private static final int CLOSER = 10;

    /** By how many rungs of the room more a page holds that is set close. */
    private static final int REGAINED = 2;

    private static final List<Rung> ONE_PAGE = ladder(CLOSER);
    private static final List<Rung> MORE_PAGES = ladder(Room.LADDER.size());

    private final Setting setting;
    private int start = MORE_PAGES.size() / 2;

    Fitting(Setting setting) {
        this.setting = setting;
    }

    /** Lays a sheet out. */
    interface Setting {
        LaidOut of(SheetContent content, Paper paper, Density density, Progress progress) throws IOException;
    }

    /** How much is said, and with how much air. */
    private record Rung(Room room, Density density) {}

    /** All rooms down to one with air, then those from a little before that on without. */
    private static List<Rung> ladder(int open) {
        List<Room> rooms = Room.LADDER;
        return Stream.concat(
                        rooms.stream().limit(open).map(room -> new Rung(room, Density.OPEN)),
                        rooms.stream().skip(open - REGAINED).map(room -> new Rung(room, Density.CLOSE)))
                .toList();
    }

    /**
     * The fullest sheet that fits, or the sparest one where none does, on as many pages as it takes. How full a sheet is tells
     * how far along the ladder the next one to try lies, so that two or three are enough.
     */
    LaidOut lay(Composing composing, Paper paper, int limit, Progress progress) throws IOException {
        return limit == 0
                ? whole(composing.content(Room.ALL), paper, progress)
                : climb(composing, paper, limit, progress);
    }

    /** All there is, closer where that saves a page of which little is used. */
    private LaidOut whole(SheetContent content, Paper paper, Progress progress) throws IOException {
        LaidOut open = setting.of(content, paper, Density.OPEN, progress);
        boolean remnant = open.pages() > 1 && open.extent() - (open.pages() - 1) < REMNANT;
        if (!remnant || open.pages() > SHORT) {
            return open;
        }
        LaidOut close = setting.of(content, paper, Density.CLOSE, new Unmeasured(progress));
        boolean better = close.pages() < open.pages();
        (better ? open : close).close();
        return better ? close : open;
    }

    private LaidOut climb(Composing composing, Paper paper, int limit, Progress progress) throws IOException {
        List<Rung> rungs = limit == 1 ? ONE_PAGE : MORE_PAGES;
        int fullest = 0;
        int sparest = rungs.size() - 1;
        int next = Math.min(start, sparest);
        LaidOut best = null;
        while (fullest <= sparest) {
            Rung rung = rungs.get(next);
            LaidOut tried = setting.of(composing.content(rung.room()), paper, rung.density(), new Unmeasured(progress));
            progress.check();
            int steps = (int) Math.ceil(Math.abs(limit - tried.extent()) / STEP);
            if (tried.pages() > limit && next == rungs.size() - 1) {
                start = next;
                return tried;
            }
            if (tried.pages() <= limit) {
                if (best != null) {
                    best.close();
                }
                best = tried;
                start = next;
                sparest = next - 1;
                next = Math.max(fullest, Math.min(sparest, next - steps));
            } else {
                tried.close();
                fullest = next + 1;
                next = Math.max(fullest, Math.min(sparest, next + steps));
            }
        }
        return Objects.requireNonNull(best, "a ladder without rungs");
    }

    /** Progress of which it is not known how much of it is done, since a sheet that does not fit is set again. */
    private record Unmeasured(Progress whole) implements Progress {

        @Override
        public void fraction(double fraction) {}

        @Override
        public void words(String words) {
            whole.words(words);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }

    /** By how much a sheet is too long, or null where it fits. */
    static @Nullable Overflow overflow(LaidOut sheet, int limit) {
        if (limit == 0 || sheet.pages() <= limit) {
            return null;
        }
        List<Overflow.Cut> cuts = sheet.extents().entrySet().stream()
                .filter(section -> !KEPT.contains(section.getKey()))
                .map(section -> new Overflow.Cut(section.getKey(), section.getValue()))
                .sorted((one, other) -> Double.compare(other.pages(), one.pages()))
                .toList();
        return new Overflow(limit, sheet.extent() - limit, cuts);
    }
}

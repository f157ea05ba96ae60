package chancery.viewmodel.position;

import java.util.List;

/**
 * What the matrix holds, whatever of it is shown.
 *
 * @param actors who hold a position
 * @param issues on which one is held
 * @param positions in all
 * @param unquoted those that no quote bears out
 * @param bare those that nothing bears out
 */
public record PositionCounts(int actors, int issues, int positions, int unquoted, int bare) {

    /** Before anything has been read. */
    static final PositionCounts NONE = new PositionCounts(0, 0, 0, 0, 0);

    /** Counts. */
    static PositionCounts of(List<PositionLine> lines) {
        return new PositionCounts(
                (int) lines.stream()
                        .map(line -> line.position().actor())
                        .distinct()
                        .count(),
                (int) lines.stream()
                        .map(line -> line.position().issue())
                        .distinct()
                        .count(),
                lines.size(),
                (int) lines.stream().filter(line -> line.ground().unquoted()).count(),
                (int) lines.stream().filter(line -> line.ground().bare()).count());
    }
}

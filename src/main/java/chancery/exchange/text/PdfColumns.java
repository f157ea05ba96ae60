package chancery.exchange.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a page that is set in two columns column by column, whatever order it was written in. Where a line goes across both, as a
 * heading does, what stands above it is read before what stands below.
 *
 * <p>Two columns are seen by the gap between them: in the middle of the page, at one place in many lines, with running text on
 * both sides. A table has shorter words there, and is read row by row.
 */
final class PdfColumns extends PDFTextStripper {

    private static final int LEAST_LINES = 5;
    private static final int LEAST_LETTERS = 18;
    private static final float LEAST_GAP = 8;
    private static final float SAME_LINE = 2;
    private static final float STEP = 2;

    private record Line(float y, List<TextPosition> letters) {

        /** Whether it has letters on both sides of a place, and a gap there. */
        boolean parts(float x) {
            int left = (int) letters.stream().filter(letter -> end(letter) <= x).count();
            return !crosses(x) && left >= LEAST_LETTERS && letters.size() - left >= LEAST_LETTERS;
        }

        boolean crosses(float x) {
            double before = letters.stream()
                    .filter(letter -> letter.getXDirAdj() < x)
                    .mapToDouble(PdfColumns::end)
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            double after = letters.stream()
                    .filter(letter -> letter.getXDirAdj() >= x)
                    .mapToDouble(TextPosition::getXDirAdj)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            return before > x || after - before < LEAST_GAP;
        }
    }

    private final PdfTypes types;

    PdfColumns(PdfTypes types) {
        this.types = types;
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        super.writeString(word, letters);
        output.write(types.tag(letters));
    }

    @Override
    protected void writePage() throws IOException {
        List<List<TextPosition>> ordered = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            List<Line> lines = lines(article);
            OptionalDouble gutter = gutter(lines);
            if (gutter.isPresent()) {
                columns(article, lines, (float) gutter.getAsDouble())
                        .forEach(part -> ordered.add(PdfRuns.ordered(part)));
            } else {
                ordered.add(PdfRuns.ordered(article));
            }
        }
        charactersByArticle.clear();
        charactersByArticle.addAll(ordered);
        super.writePage();
    }

    private static List<Line> lines(List<TextPosition> letters) {
        List<TextPosition> down = new ArrayList<>(letters);
        down.removeIf(
                letter -> letter.getUnicode() == null || letter.getUnicode().isBlank());
        down.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<Line> lines = new ArrayList<>();
        for (TextPosition letter : down) {
            float y = letter.getYDirAdj();
            if (lines.isEmpty() || y - lines.get(lines.size() - 1).y() > SAME_LINE) {
                lines.add(new Line(y, new ArrayList<>()));
            }
            lines.get(lines.size() - 1).letters().add(letter);
        }
        return lines;
    }

    /** The middle of where the most lines have their gap, where so many have one that it is no accident. */
    private static OptionalDouble gutter(List<Line> lines) {
        double left = lines.stream()
                .flatMap(line -> line.letters().stream())
                .mapToDouble(TextPosition::getXDirAdj)
                .min()
                .orElse(0);
        double right = lines.stream()
                .flatMap(line -> line.letters().stream())
                .mapToDouble(PdfColumns::end)
                .max()
                .orElse(0);
        double quarter = (right - left) / 4;
        TreeMap<Long, List<Double>> byCount = new TreeMap<>();
        for (double x = left + quarter; x < right - quarter; x += STEP) {
            float place = (float) x;
            long parted = lines.stream().filter(line -> line.parts(place)).count();
            byCount.computeIfAbsent(parted, count -> new ArrayList<>()).add(x);
        }
        if (byCount.isEmpty() || byCount.lastKey() < LEAST_LINES) {
            return OptionalDouble.empty();
        }
        List<Double> best = byCount.lastEntry().getValue();
        return OptionalDouble.of(best.get(best.size() / 2));
    }

    /** The letters in the order in which they are read; within a column in the order in which they were written. */
    private static List<List<TextPosition>> columns(List<TextPosition> letters, List<Line> lines, float gutter) {
        TreeMap<Float, Boolean> across = new TreeMap<>();
        lines.forEach(line -> across.put(line.y(), line.crosses(gutter)));
        TreeMap<Integer, List<TextPosition>> parts = new TreeMap<>();
        TreeMap<Float, Integer> sections = new TreeMap<>();
        int section = 0;
        boolean before = true;
        for (var line : across.entrySet()) {
            boolean now = line.getValue();
            section += now == before ? 0 : 1;
            before = now;
            sections.put(line.getKey(), section);
        }
        for (TextPosition letter : letters) {
            var at = sections.floorEntry(letter.getYDirAdj());
            int of = at == null ? 0 : at.getValue();
            boolean whole = of % 2 == 0;
            int column = !whole && letter.getXDirAdj() >= gutter ? 1 : 0;
            parts.computeIfAbsent(2 * of + column, part -> new ArrayList<>()).add(letter);
        }
        return List.copyOf(parts.values());
    }

    private static double end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }
}

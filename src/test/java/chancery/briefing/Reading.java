package chancery.briefing;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a sheet's content, line by line, as somebody would read them aloud. */
public final class Reading implements Block.Cases<Stream<String>> {

    private Reading() {}

    /** Every line of a sheet. */
    public static List<String> of(SheetContent content) {
        Stream<String> cover = Stream.of(
                content.cover().title(), content.cover().kind(), content.cover().asOf());
        return Stream.concat(cover, content.sections().stream().flatMap(Reading::of))
                .toList();
    }

    /** The lines of one section without its heading; none where the sheet lacks it. */
    public static List<String> of(SheetContent content, SectionKind kind) {
        return content.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.match(new Reading()))
                .toList();
    }

    /**
     * Every stretch of words of a sheet that stands unbroken in any format, without spaces: what is between the citations. Of the strip
     * only what is told in words, where that is told at all.
     */
    public static Stream<String> words(SheetContent content) {
        return of(content).stream()
                .flatMap(line -> Stream.of(line.split("\\[\\d+:\\d+\\]| \\| | / |(?<![^ ])\\d+:\\d+ (?=¶)")))
                .filter(
                        words -> !words.matches(
                                "direct|partial|reported|.*\\((occurred|scheduled|threatened|denied|alleged|ongoing|hypothetical)\\)"))
                .map(Printed::letters)
                .filter(words -> !words.isEmpty());
    }

    private static Stream<String> of(Section section) {
        return Stream.concat(
                Stream.of(section.title()), section.blocks().stream().flatMap(block -> block.match(new Reading())));
    }

    /** A phrase with its references in square brackets, and no-break spaces as plain ones. */
    public static String of(Phrase phrase) {
        return phrase.runs().stream()
                .map(run -> run.match(new Run.Cases<String>() {
                    @Override
                    public String words(Run.Words words) {
                        return words.text();
                    }

                    @Override
                    public String citation(Run.Citation citation) {
                        return "[" + citation.reference() + "]";
                    }

                    @Override
                    public String link(Run.Link link) {
                        return link.text();
                    }
                }))
                .collect(Collectors.joining())
                .replace('\u00a0', ' ');
    }

    @Override
    public Stream<String> paragraph(Block.Paragraph paragraph) {
        return Stream.of(of(paragraph.words()));
    }

    @Override
    public Stream<String> points(Block.Points points) {
        return points.points().stream().map(Reading::of);
    }

    @Override
    public Stream<String> subheading(Block.Subheading subheading) {
        return Stream.of(subheading.title());
    }

    @Override
    public Stream<String> labelled(Block.Labelled labelled) {
        return labelled.lines().stream().map(line -> line.label().replace('\u00a0', ' ') + " | " + of(line.words()));
    }

    @Override
    public Stream<String> rows(Block.Rows rows) {
        String header =
                rows.table().columns().stream().map(column -> column.title()).collect(Collectors.joining(" | "));
        return Stream.concat(
                Stream.of(header),
                rows.table().rows().stream()
                        .map(row -> row.stream()
                                .map(cell ->
                                        cell.lines().stream().map(Reading::of).collect(Collectors.joining(" / ")))
                                .collect(Collectors.joining(" | "))));
    }

    @Override
    public Stream<String> quotations(Block.Quotations quotations) {
        return quotations.quotations().stream()
                .map(quotation ->
                        quotation.kind().word() + " | " + quotation.words() + " | " + of(quotation.attribution()));
    }

    @Override
    public Stream<String> timeline(Block.Timeline timeline) {
        return timeline.strip().marks().stream().map(mark -> mark.words().replace('\u00a0', ' '));
    }

    @Override
    public Stream<String> sources(Block.Sources sources) {
        return sources.notes().stream()
                .map(note -> note.number() + " | " + of(note.words()) + " | "
                        + note.passages().stream()
                                .map(passage -> passage.reference() + " " + of(passage.words()))
                                .collect(Collectors.joining(" ")));
    }

    @Override
    public Stream<String> remark(Block.Remark remark) {
        return Stream.of(of(remark.words()));
    }
}

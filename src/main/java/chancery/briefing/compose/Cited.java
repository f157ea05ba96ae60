package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Quotation;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.Section;
import chancery.model.Reference;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every reference that some sections cite. */
final class Cited implements Block.Cases<Stream<Phrase>> {

    Cited() {}

    static SortedSet<Reference> in(List<Section> sections) {
        SortedSet<Reference> references = new TreeSet<>();
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.match(new Cited()))
                .flatMap(phrase -> phrase.runs().stream())
                .forEach(run -> {
                    if (run instanceof Run.Citation citation) {
                        references.add(citation.reference());
                    }
                });
        return references;
    }

    @Override
    public Stream<Phrase> paragraph(Block.Paragraph paragraph) {
        return Stream.of(paragraph.words());
    }

    @Override
    public Stream<Phrase> points(Block.Points points) {
        return points.points().stream();
    }

    @Override
    public Stream<Phrase> subheading(Block.Subheading subheading) {
        return Stream.empty();
    }

    @Override
    public Stream<Phrase> labelled(Block.Labelled labelled) {
        return labelled.lines().stream().map(Block.Line::words);
    }

    @Override
    public Stream<Phrase> rows(Block.Rows rows) {
        return rows.table().rows().stream().flatMap(List::stream).flatMap(cell -> cell.lines().stream());
    }

    @Override
    public Stream<Phrase> quotations(Block.Quotations quotations) {
        return quotations.quotations().stream().map(Quotation::attribution);
    }

    @Override
    public Stream<Phrase> timeline(Block.Timeline timeline) {
        return Stream.empty();
    }

    @Override
    public Stream<Phrase> sources(Block.Sources sources) {
        return Stream.empty();
    }

    @Override
    public Stream<Phrase> remark(Block.Remark remark) {
        return Stream.of(remark.words());
    }
}

package chancery.viewmodel.inspect;

import chancery.viewmodel.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The records that a block leads to. */
final class BlockTargets implements Block.Cases<List<Choice>> {

    @Override
    public List<Choice> facts(Block.Facts facts) {
        return facts.facts().stream().flatMap(fact -> links(fact.pieces())).toList();
    }

    @Override
    public List<Choice> heading(Block.Heading heading) {
        return List.of();
    }

    @Override
    public List<Choice> prose(Block.Prose prose) {
        return List.of();
    }

    @Override
    public List<Choice> notice(Block.Notice notice) {
        return List.of();
    }

    @Override
    public List<Choice> words(Block.Words words) {
        return Stream.concat(Stream.of(words.quote()), links(words.by())).toList();
    }

    @Override
    public List<Choice> stand(Block.Stand stand) {
        return Stream.concat(Stream.of(stand.position()), links(stand.more())).toList();
    }

    @Override
    public List<Choice> remark(Block.Remark remark) {
        return List.of(remark.note());
    }

    @Override
    public List<Choice> lead(Block.Lead lead) {
        return List.of(lead.target());
    }

    @Override
    public List<Choice> sheet(Block.Sheet sheet) {
        return List.of();
    }

    @Override
    public List<Choice> more(Block.More more) {
        return more.blocks().stream()
                .flatMap(block -> block.match(this).stream())
                .toList();
    }

    @Override
    public List<Choice> judged(Block.Judged judged) {
        return List.of();
    }

    private static Stream<Choice> links(List<Piece> pieces) {
        return pieces.stream().filter(Piece.Link.class::isInstance).map(piece -> ((Piece.Link) piece).target());
    }
}

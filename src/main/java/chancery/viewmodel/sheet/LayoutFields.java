package chancery.viewmodel.sheet;

import chancery.briefing.Paper;
import chancery.briefing.order.Layout;
import chancery.briefing.order.SheetOrder;
import chancery.model.Dossier;
import chancery.text.Words;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Segment;
import java.util.List;
import java.util.function.UnaryOperator;

/** How a sheet is set. */
final class LayoutFields extends FieldGroup {

    static final String PAPER = "paper";

    private final ChoiceField<Paper> paper;
    private final PickField<String> language;
    private final ChoiceField<Boolean> notes;

    /** The languages come when they are known, see {@link #offer}. */
    LayoutFields(Dossier dossier) {
        this(
                paper(),
                new PickField<>(
                        "language",
                        Words.say("sheet.layout.language"),
                        List.of(Languages.offer(dossier.language())),
                        Making.NOTHING),
                new ChoiceField<>(
                        "notes",
                        Words.say("sheet.layout.notes"),
                        List.of(
                                new Segment<>(true, Words.say("sheet.notes.in"), "", "i"),
                                new Segment<>(false, Words.say("sheet.notes.out"), "", "o")),
                        false));
        language.setHint(Words.say("sheet.layout.language.none", Languages.name(dossier.language())));
    }

    private LayoutFields(ChoiceField<Paper> paper, PickField<String> language, ChoiceField<Boolean> notes) {
        super(Words.say("sheet.layout"), List.of(paper, language, notes));
        this.paper = paper;
        this.language = language;
        this.notes = notes;
        paper.choose(Paper.A4);
        notes.choose(true);
    }

    /** Offers languages, see {@link Languages#offers}, which takes half a second at first. */
    void offer(List<Offer<String>> languages) {
        language.setOffers(languages);
    }

    /** A choice of paper. */
    static ChoiceField<Paper> paper() {
        return new ChoiceField<>(
                PAPER,
                Words.say("sheet.layout.paper"),
                List.of(
                        new Segment<>(Paper.A4, Words.say("sheet.paper.a4"), "", "a"),
                        new Segment<>(Paper.LETTER, Words.say("sheet.paper.letter"), "", "l")),
                false);
    }

    @Override
    SheetOrder write(SheetOrder order) {
        return order.withLayout(new Layout(paper.value(), language.value(UnaryOperator.identity()), notes.value()));
    }

    @Override
    void read(SheetOrder order) {
        paper.choose(order.layout().paper());
        String tag = order.layout().language();
        language.put(tag == null ? null : Languages.offer(tag).picked());
        notes.choose(order.layout().notes());
    }
}

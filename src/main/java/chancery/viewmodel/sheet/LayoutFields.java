package chancery.viewmodel.sheet;

import chancery.briefing.Paper;
import chancery.briefing.order.Layout;
import chancery.briefing.order.SheetOrder;
import chancery.text.Words;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Segment;
import java.util.List;

/** How a sheet is set. */
final class LayoutFields extends FieldGroup {

    private final ChoiceField<Paper> paper;
    private final ChoiceField<Boolean> notes;

    LayoutFields() {
        this(
                new ChoiceField<>(
                        "paper",
                        Words.say("sheet.layout.paper"),
                        List.of(
                                new Segment<>(Paper.A4, Words.say("sheet.paper.a4"), "", "a"),
                                new Segment<>(Paper.LETTER, Words.say("sheet.paper.letter"), "", "l")),
                        false),
                new ChoiceField<>(
                        "notes",
                        Words.say("sheet.layout.notes"),
                        List.of(
                                new Segment<>(true, Words.say("sheet.notes.in"), "", "i"),
                                new Segment<>(false, Words.say("sheet.notes.out"), "", "o")),
                        false));
    }

    private LayoutFields(ChoiceField<Paper> paper, ChoiceField<Boolean> notes) {
        super(Words.say("sheet.layout"), List.of(paper, notes));
        this.paper = paper;
        this.notes = notes;
        paper.choose(Paper.A4);
        notes.choose(true);
    }

    @Override
    SheetOrder write(SheetOrder order) {
        return order.withLayout(new Layout(paper.value(), order.layout().language(), notes.value()));
    }

    @Override
    void read(SheetOrder order) {
        paper.choose(order.layout().paper());
        notes.choose(order.layout().notes());
    }
}

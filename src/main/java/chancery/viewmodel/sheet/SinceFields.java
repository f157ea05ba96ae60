package chancery.viewmodel.sheet;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.SectionKind;
import chancery.text.Words;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Since which of the sheets that were handed over a sheet tells what changed. */
final class SinceFields extends FieldGroup {

    private final PickField<String> since;

    SinceFields() {
        this(new PickField<>("since", Words.say("sheet.since.sheet"), List.of(), Making.NOTHING));
        since.setHint(Words.say("sheet.since.none"));
    }

    private SinceFields(PickField<String> since) {
        super(Words.say("sheet.since"), List.of(since));
        this.since = since;
    }

    /** An order that tells the changes since a sheet, in a section for them; or since none. */
    static SheetOrder since(SheetOrder order, @Nullable String sheet) {
        List<SectionKind> sections = new ArrayList<>(order.sections());
        if (sheet != null && !sections.contains(SectionKind.CHANGES)) {
            int last = sections.indexOf(SectionKind.SOURCES);
            sections.add(last < 0 ? sections.size() : last, SectionKind.CHANGES);
        }
        return order.withSections(sections).withSince(sheet);
    }

    /** Offers the sheets there are. */
    void offer(List<KeptSheets.Line> sheets) {
        since.setOffers(sheets.stream()
                .map(line -> new Offer<>(
                        line.sheet().id(),
                        Words.say("sheet.since.named", line.title(), line.made()),
                        List.<String>of(),
                        "",
                        null))
                .toList());
    }

    @Override
    SheetOrder write(SheetOrder order) {
        String sheet = picked();
        return Objects.equals(sheet, order.since()) ? order : since(order, sheet);
    }

    /** What is being typed stays, as long as it names no other sheet. */
    @Override
    void read(SheetOrder order) {
        String sheet = order.since();
        if (sheet == null
                ? since.pick().isPresent()
                : !pick(sheet).equals(since.pick().orElse(null))) {
            since.put(sheet == null ? null : pick(sheet));
        }
    }

    private @Nullable String picked() {
        return since.value(UnaryOperator.identity());
    }

    private Pick<String> pick(String sheet) {
        return since.offers().stream()
                .filter(offer -> offer.value().equals(sheet))
                .findFirst()
                .map(Offer::picked)
                .orElseGet(() -> new Pick.Known<>(sheet, Words.say("sheet.since.gone")));
    }
}

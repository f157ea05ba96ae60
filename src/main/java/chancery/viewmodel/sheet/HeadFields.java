package chancery.viewmodel.sheet;

import chancery.briefing.order.Head;
import chancery.briefing.order.SheetOrder;
import chancery.model.Dossier;
import chancery.model.Marking;
import chancery.text.Words;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WordsField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a sheet. An empty field shows what the dossier says. */
final class HeadFields extends FieldGroup {

    static final String TITLE = "title";
    static final String MARKING = "marking";

    private final WordsField title;
    private final WordsField audience;
    private final WordsField author;
    private final WordsField reviewer;
    private final PickField<Marking> marking;

    HeadFields(Dossier dossier) {
        this(
                WordsField.prose(TITLE, Words.say("sheet.head.title"), 2),
                WordsField.line("audience", Words.say("sheet.head.audience")),
                WordsField.line("author", Words.say("sheet.head.author")),
                WordsField.line("reviewer", Words.say("sheet.head.reviewer")),
                new PickField<>(MARKING, Words.say("sheet.head.marking"), markings(), Making.WORD));
        title.setHint(dossier.title());
        author.setHint(dossier.author() == null ? Words.say("sheet.head.author.none") : dossier.author());
        audience.setHint(Words.say("sheet.head.audience.none"));
        reviewer.setHint(Words.say("sheet.head.reviewer.none"));
        marking.setHint(
                dossier.marking() == null
                        ? Words.say("sheet.head.marking.none")
                        : dossier.marking().label());
    }

    private HeadFields(
            WordsField title, WordsField audience, WordsField author, WordsField reviewer, PickField<Marking> marking) {
        super(Words.say("sheet.head"), List.of(marking, audience, author, reviewer));
        this.title = title;
        this.audience = audience;
        this.author = author;
        this.reviewer = reviewer;
        this.marking = marking;
    }

    /** The title, which stands with what is written. */
    WordsField headline() {
        return title;
    }

    /** Who signs the sheet. */
    WordsField author() {
        return author;
    }

    @Override
    SheetOrder write(SheetOrder order) {
        return order.withHead(new Head(
                title.words().replaceAll("\\s+", " "), audience.words(), author.words(), reviewer.words(), marking()));
    }

    @Override
    void read(SheetOrder order) {
        Head head = order.head();
        title.with(head.title());
        audience.with(head.audience());
        author.with(head.author());
        reviewer.with(head.reviewer());
        Marking now = head.marking();
        if (now == null) {
            marking.put(null);
        } else if (!now.equals(marking())) {
            marking.put(new Offer<>(now, now.label(), List.of(), "", null).picked());
        }
    }

    /** What was typed counts as it stands: a marking of one's own need not be on the list. */
    private @Nullable Marking marking() {
        String typed = marking.textProperty().get().strip();
        return typed.isEmpty()
                ? null
                : Marking.TLP.stream()
                        .filter(known -> known.label().equalsIgnoreCase(typed))
                        .findFirst()
                        .orElseGet(() -> new Marking(typed));
    }

    private static List<Offer<Marking>> markings() {
        return Marking.TLP.stream()
                .map(known -> new Offer<>(
                        known,
                        known.label(),
                        List.of(known.label().substring("TLP:".length())),
                        Words.say("sheet.marking."
                                + known.label().substring("TLP:".length()).toLowerCase(java.util.Locale.ROOT)),
                        null))
                .toList();
    }
}

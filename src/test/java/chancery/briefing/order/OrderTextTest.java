package chancery.briefing.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.briefing.Paper;
import chancery.briefing.sheet.SectionKind;
import chancery.model.Confidence;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Marking;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTextTest {

    private static final List<String> TEXTS =
            List.of("Talks", "a \"quoted\" line\nand another", "@[Talks](e-1) are likely", "Καλημέρα \\ 🕊");

    @Test
    void anOrderIsWhatItsTextSays() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            SheetOrder order = order(random);
            assertEquals(order, OrderText.read(OrderText.of(order)));
        }
    }

    private static SheetOrder order(Random random) {
        List<SectionKind> sections = new ArrayList<>(List.of(SectionKind.values()));
        Collections.shuffle(sections, random);
        Template template = List.of(Template.values()).get(random.nextInt(Template.values().length));
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(30_000));
        boolean some = random.nextBoolean();
        AsOf asOf = new AsOf(day, some ? LocalTime.of(17, 30) : null, some ? null : ZoneId.of("Europe/Zurich"));
        return new SheetOrder(
                template,
                sections.subList(0, random.nextInt(sections.size())),
                new Scope(
                        some ? day : null,
                        day.plusDays(random.nextInt(3)),
                        some ? List.of(new Id<>("lavrov"), new Id<>("blinken")) : List.of(),
                        some ? List.of() : List.of(new Id<>("treaty")),
                        random.nextBoolean() ? asOf : null,
                        some ? null : day),
                new Head(
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        some ? new Marking("TLP:AMBER+STRICT") : null),
                new Writing(
                        some ? text(random) : "",
                        Stream.generate(() -> new Judgement(
                                        text(random),
                                        some ? Likelihood.VERY_LIKELY : null,
                                        some ? null : Confidence.LOW,
                                        random.nextBoolean()))
                                .limit(random.nextInt(3))
                                .toList(),
                        some ? List.of(text(random)) : List.of(),
                        some ? List.of() : List.of(text(random), text(random))),
                new Layout(some ? Paper.A4 : Paper.LETTER, some ? "fr-CH" : null, random.nextBoolean()),
                some ? "sheet-1" : null);
    }

    private static String maybe(Random random) {
        return random.nextBoolean() ? text(random) : null;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Test
    void whatALaterProgramWroteIsLeftOut() {
        SheetOrder order = OrderText.read("{\"template\":\"hologram\",\"sections\":[\"quotes\",\"smell\",\"quotes\",3],"
                + "\"actors\":[\"lavrov\",\"No Id\"],\"as-of\":{\"day\":\"soon\"},\"cut-off\":\"2031-02-30\","
                + "\"from\":\"2031-04-05\",\"to\":\"2031-04-01\",\"marking\":\" \",\"paper\":\"b5\",\"title\":7,"
                + "\"judgements\":[{\"words\":\"It is so\",\"likelihood\":\"sure\"},{\"likelihood\":\"likely\"},4],"
                + "\"depth\":[1,{\"a\":\"b\"}]}");

        assertEquals(
                SheetOrder.of(Template.TWO_PAGE)
                        .withSections(List.of(SectionKind.QUOTES))
                        .withScope(new Scope(
                                LocalDate.parse("2031-04-05"),
                                null,
                                List.of(new Id<>("lavrov")),
                                List.of(),
                                null,
                                null))
                        .withWriting(new Writing(
                                "", List.of(new Judgement("It is so", null, null, false)), List.of(), List.of())),
                order);
    }

    @Test
    void aTextThatIsNoOrderIsAPlainOne() {
        assertEquals(SheetOrder.of(Template.TWO_PAGE), OrderText.read("[no order"));
        assertEquals(SheetOrder.of(Template.TWO_PAGE), OrderText.read("{}"));
    }
}

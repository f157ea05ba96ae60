package chancery.briefing.order;

import chancery.briefing.Paper;
import chancery.briefing.sheet.SectionKind;
import chancery.model.Confidence;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Marking;
import chancery.model.Worded;
import chancery.store.image.Image;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Orders as text, to be kept with the dossier: a JSON object with a key for each thing that is asked for, without what is not.
 * What is not understood when it is read, such as a section of a later program, is left out, and stands as it does in a plain
 * order.
 */
public final class OrderText {

    private OrderText() {}

    /** The text of an order. */
    public static String of(SheetOrder order) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("template", order.template().word());
        keys.put("sections", order.sections().stream().map(SectionKind::word).toList());
        scope(order.scope(), keys);
        Head head = order.head();
        put(keys, "title", head.title());
        put(keys, "audience", head.audience());
        put(keys, "author", head.author());
        put(keys, "reviewer", head.reviewer());
        put(keys, "marking", head.marking() == null ? null : head.marking().label());
        writing(order.writing(), keys);
        keys.put("paper", order.layout().paper().name().toLowerCase(Locale.ROOT));
        put(keys, "language", order.layout().language());
        keys.put("notes", order.layout().notes() ? 1 : 0);
        put(keys, "since", order.since());
        return Image.text(keys);
    }

    private static void scope(Scope scope, Map<String, Object> keys) {
        put(keys, "from", scope.from());
        put(keys, "to", scope.to());
        list(keys, "actors", scope.actors().stream().map(Id::value).toList());
        list(keys, "issues", scope.issues().stream().map(Id::value).toList());
        AsOf asOf = scope.asOf();
        if (asOf != null) {
            Map<String, Object> moment = new LinkedHashMap<>();
            put(moment, "day", asOf.day());
            put(moment, "time", asOf.time());
            put(moment, "zone", asOf.zone());
            keys.put("as-of", moment);
        }
        put(keys, "cut-off", scope.cutOff());
    }

    private static void writing(Writing writing, Map<String, Object> keys) {
        put(keys, "bottom-line", writing.bottomLine().isEmpty() ? null : writing.bottomLine());
        list(
                keys,
                "judgements",
                writing.judgements().stream().map(OrderText::judgement).toList());
        list(keys, "watch", writing.watch());
        list(keys, "gaps", writing.gaps());
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("words", judgement.words());
        put(
                keys,
                "likelihood",
                judgement.likelihood() == null ? null : judgement.likelihood().word());
        put(
                keys,
                "confidence",
                judgement.confidence() == null ? null : judgement.confidence().word());
        put(keys, "assessment", judgement.assessment() ? 1 : null);
        return keys;
    }

    private static void put(Map<String, Object> keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.put(key, value instanceof Number ? value : value.toString());
        }
    }

    private static void list(Map<String, Object> keys, String key, List<?> values) {
        if (!values.isEmpty()) {
            keys.put(key, values);
        }
    }

    /** The order of a text; a plain one of two pages where it is none. */
    public static SheetOrder read(String text) {
        try {
            return order(Image.keys(text));
        } catch (IllegalArgumentException noObject) {
            return SheetOrder.of(Template.TWO_PAGE);
        }
    }

    private static SheetOrder order(Map<?, ?> keys) {
        Template template = word(Template.class, keys.get("template"), Template.TWO_PAGE);
        return new SheetOrder(
                template,
                keys.get("sections") instanceof List<?> words ? sections(words) : template.sections(),
                scope(keys),
                new Head(
                        text(keys, "title"),
                        text(keys, "audience"),
                        text(keys, "author"),
                        text(keys, "reviewer"),
                        parsed(keys, "marking", Marking::new)),
                writing(keys),
                new Layout(
                        "letter".equals(keys.get("paper")) ? Paper.LETTER : Paper.A4,
                        text(keys, "language"),
                        !Long.valueOf(0).equals(keys.get("notes"))),
                text(keys, "since"));
    }

    private static List<SectionKind> sections(List<?> words) {
        return words.stream()
                .flatMap(word -> Worded.of(SectionKind.class, String.valueOf(word)).stream())
                .distinct()
                .toList();
    }

    private static Scope scope(Map<?, ?> keys) {
        LocalDate from = parsed(keys, "from", LocalDate::parse);
        LocalDate to = parsed(keys, "to", LocalDate::parse);
        boolean backwards = from != null && to != null && to.isBefore(from);
        return new Scope(
                from,
                backwards ? null : to,
                ids(keys, "actors"),
                ids(keys, "issues"),
                keys.get("as-of") instanceof Map<?, ?> moment ? asOf(moment) : null,
                parsed(keys, "cut-off", LocalDate::parse));
    }

    private static @Nullable AsOf asOf(Map<?, ?> keys) {
        LocalDate day = parsed(keys, "day", LocalDate::parse);
        return day == null
                ? null
                : new AsOf(day, parsed(keys, "time", LocalTime::parse), parsed(keys, "zone", ZoneId::of));
    }

    private static Writing writing(Map<?, ?> keys) {
        List<Judgement> judgements = new ArrayList<>();
        for (Object each : all(keys, "judgements")) {
            if (each instanceof Map<?, ?> said && said.get("words") instanceof String words) {
                judgements.add(new Judgement(
                        words,
                        Worded.of(Likelihood.class, String.valueOf(said.get("likelihood")))
                                .orElse(null),
                        Worded.of(Confidence.class, String.valueOf(said.get("confidence")))
                                .orElse(null),
                        Long.valueOf(1).equals(said.get("assessment"))));
            }
        }
        String bottomLine = text(keys, "bottom-line");
        return new Writing(bottomLine == null ? "" : bottomLine, judgements, texts(keys, "watch"), texts(keys, "gaps"));
    }

    private static <E extends Enum<E> & Worded> E word(Class<E> type, @Nullable Object word, E plain) {
        return Worded.of(type, String.valueOf(word)).orElse(plain);
    }

    private static @Nullable String text(Map<?, ?> keys, String key) {
        return keys.get(key) instanceof String text ? text : null;
    }

    private static <T> @Nullable T parsed(Map<?, ?> keys, String key, Function<String, T> parser) {
        String text = text(keys, key);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException unsound) {
            return null;
        }
    }

    private static <T extends Entry> List<Id<T>> ids(Map<?, ?> keys, String key) {
        return texts(keys, key).stream().filter(Id::valid).map(Id<T>::new).toList();
    }

    private static List<String> texts(Map<?, ?> keys, String key) {
        return all(keys, key).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static List<?> all(Map<?, ?> keys, String key) {
        return keys.get(key) instanceof List<?> list ? list : List.of();
    }
}

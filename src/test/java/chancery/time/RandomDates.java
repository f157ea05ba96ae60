package chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Canonical EDTF texts, made without the reader: every feature comes up within a few hundred. */
public final class RandomDates {

    private static final List<String> QUALIFIERS = List.of("", "", "", "?", "~", "%");
    private static final List<String> OFFSETS = List.of("", "Z", "-04", "+04:30", "+14:00");

    private final Random random;
    private final int yearsApart;

    /** Values that are all valid: the dates in one lie so far apart that no coarse unit of one lies after the next. */
    public RandomDates(long seed) {
        this(seed, 300);
    }

    /** Values whose dates lie some years apart; of near ones, some end before they start. */
    public RandomDates(long seed, int yearsApart) {
        this.random = new Random(seed);
        this.yearsApart = yearsApart;
    }

    public String next() {
        return switch (random.nextInt(4)) {
            case 0 -> date(anyDay());
            case 1 -> interval();
            case 2 -> "[" + inside() + "]";
            default -> "{" + inside() + "}";
        };
    }

    /** The text with one character dropped, doubled or changed. */
    public String damaged(String text) {
        int at = random.nextInt(text.length());
        String signs = "0123456789X-?~%/.,[]{}TYZ: x";
        String middle = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> text.substring(at, at + 1).repeat(2);
            default -> Character.toString(signs.charAt(random.nextInt(signs.length())));
        };
        return text.substring(0, at) + middle + text.substring(at + 1);
    }

    private LocalDate anyDay() {
        return LocalDate.of(random.nextInt(-9999, 10_000), 1, 1).plusDays(random.nextInt(365));
    }

    private String interval() {
        List<LocalDate> days = days(2);
        return switch (random.nextInt(5)) {
            case 0 -> date(days.get(0)) + "/..";
            case 1 -> date(days.get(0)) + "/";
            case 2 -> "../" + date(days.get(0));
            case 3 -> "/" + date(days.get(0));
            default -> date(days.get(0)) + "/" + date(days.get(1));
        };
    }

    private String inside() {
        int count = 1 + random.nextInt(4);
        List<LocalDate> days = days(2 * count);
        List<String> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String first = date(days.get(2 * i));
            members.add(random.nextBoolean() ? first : first + ".." + date(days.get(2 * i + 1)));
        }
        if (random.nextInt(4) == 0) {
            members.set(0, ".." + date(days.get(0)));
        }
        if (count > 1 && random.nextInt(4) == 0) {
            members.set(count - 1, date(days.get(2 * count - 1)) + "..");
        }
        return String.join(",", members);
    }

    /** Days in their order. */
    private List<LocalDate> days(int count) {
        List<LocalDate> days = new ArrayList<>();
        int year = random.nextInt(-9999, 7000);
        for (int i = 0; i < count; i++) {
            days.add(LocalDate.of(year + yearsApart * i, 1, 1).plusDays(random.nextInt(365)));
        }
        Collections.sort(days);
        return days;
    }

    private String date(LocalDate day) {
        String iso = day.toString();
        int month = iso.length() - 3;
        int year = iso.length() - 6;
        String text = switch (random.nextInt(11)) {
            case 0 -> iso.substring(0, year - 2) + "XX";
            case 1 -> iso.substring(0, year - 1) + "X";
            case 2 -> iso.substring(0, year);
            case 3 -> iso.substring(0, year) + "-" + (21 + random.nextInt(21));
            case 4 -> iso.substring(0, year) + "-XX";
            case 5 -> iso.substring(0, year) + "-XX-XX";
            case 6 -> iso.substring(0, month);
            case 7 -> iso.substring(0, month) + "-XX";
            case 8 -> iso + "T" + clock() + OFFSETS.get(random.nextInt(OFFSETS.size()));
            default -> iso;
        };
        return text + QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
    }

    private String clock() {
        return "%02d:%02d:%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }
}

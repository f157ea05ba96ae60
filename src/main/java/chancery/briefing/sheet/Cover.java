package chancery.briefing.sheet;

import chancery.model.Marking;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a sheet.
 *
 * @param marking who may see it; on each page
 * @param title what it is about
 * @param kind what it is, such as "Briefing sheet"
 * @param asOf the moment up to which it speaks, in words, with the zone
 * @param cutOff the last day whose information was taken in, in words, or null
 * @param audience whom it is prepared for, or null
 * @param author who prepared it, or null
 * @param reviewer who looked it over, or null
 * @param scope what of the dossier it covers, in words, a line for each restriction and one for the author's notes; may be empty
 * @param language of its words, a BCP 47 tag
 */
public record Cover(
        Marking marking,
        String title,
        String kind,
        String asOf,
        @Nullable String cutOff,
        @Nullable String audience,
        @Nullable String author,
        @Nullable String reviewer,
        List<String> scope,
        String language) {

    /** Copies the list. */
    public Cover {
        scope = List.copyOf(scope);
    }

    /** What stands under the title, line by line: of when it is, which follows the kind of sheet; who made it for whom, and what it covers. */
    public List<String> under() {
        List<String> lines = new ArrayList<>();
        lines.add(line(Arrays.asList(asOf, cutOff)));
        List<@Nullable String> more = new ArrayList<>(Arrays.asList(
                said("briefing.cover.audience", audience),
                said("briefing.cover.author", author),
                said("briefing.cover.reviewer", reviewer)));
        more.addAll(scope);
        lines.add(line(more));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static @Nullable String said(String key, @Nullable String name) {
        return name == null ? null : Words.say(key, name);
    }

    private static String line(List<@Nullable String> parts) {
        return parts.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Words.say("briefing.cover.next", "")));
    }
}

package chancery.briefing.sheet;

import chancery.model.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a sheet.
 *
 * @param marking who may see it; on each page
 * @param title what it is about
 * @param kind what it is, such as "Briefing sheet"
 * @param asOf the moment up to which it speaks, in words, with the zone
 * @param cutOff the last day whose information was taken in, in words, or null
 * @param author in words, or null
 * @param language of its words, a BCP 47 tag
 */
public record Cover(
        Marking marking,
        String title,
        String kind,
        String asOf,
        @Nullable String cutOff,
        @Nullable String author,
        String language) {}

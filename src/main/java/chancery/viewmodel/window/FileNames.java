package chancery.viewmodel.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for new dossiers' files: plain, short, allowed by every system, and not taken yet. */
final class FileNames {

    /** What a dossier's file name ends with. */
    static final String SUFFIX = ".dossier";

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNPLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private FileNames() {}

    /** A title as a file name without its suffix: {@code harbour-talks}. */
    static String plain(String title) {
        String letters = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String hyphened = trimmed(UNPLAIN.matcher(letters).replaceAll("-"));
        String cut = trimmed(hyphened.length() > LONGEST ? hyphened.substring(0, LONGEST) : hyphened);
        if (cut.isEmpty()) {
            return "dossier";
        }
        return RESERVED.matcher(cut).matches() ? cut + "-dossier" : cut;
    }

    /** The first of {@code name.dossier, name-2.dossier, …} that is not taken in a folder. Asks the disk. */
    static Path free(Path folder, String name) {
        Path file = folder.resolve(name + SUFFIX);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + SUFFIX);
        }
        return file;
    }

    /** A file's name as people say it: without its suffix. */
    static String spoken(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static String trimmed(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int to = text.endsWith("-") && text.length() > from ? text.length() - 1 : text.length();
        return text.substring(from, to);
    }
}

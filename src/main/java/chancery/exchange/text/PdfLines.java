package chancery.exchange.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes paragraphs again of lines that a page has broken, and of paragraphs that two pages share. */
final class PdfLines {

    private static final char PAGE_END = '\f';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern HYPHENED = Pattern.compile("\\p{L}+-\\p{L}+");

    private final Set<String> hyphened = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private PdfLines(List<List<List<String>>> pages) {
        // A word that has its hyphen in the middle of a line keeps it at the end of one.
        pages.forEach(page -> page.forEach(paragraph -> paragraph.forEach(line -> {
            Matcher word = HYPHENED.matcher(line);
            while (word.find()) {
                hyphened.add(word.group());
            }
        })));
    }

    /** @param pages each as its paragraphs, each as its lines */
    static String text(List<List<List<String>>> pages) {
        return new PdfLines(pages).joined(pages);
    }

    private String joined(List<List<List<String>>> pages) {
        for (int page = 0; page < pages.size(); page++) {
            List<List<String>> paragraphs = pages.get(page);
            boolean goesOn = page > 0
                    && !paragraphs.isEmpty()
                    && goesOn(paragraphs.get(0).get(0));
            if (page > 0) {
                endPage(goesOn);
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                if ((i > 0 || !goesOn) && !text.isEmpty() && text.charAt(text.length() - 1) != PAGE_END) {
                    text.append("\n\n");
                }
                paragraphs.get(i).forEach(this::append);
            }
        }
        return text.isEmpty() ? "" : text + "\n";
    }

    /** A page ends within a paragraph with the form feed in place of the space; between two, before the next one. */
    private void endPage(boolean goesOn) {
        text.append(goesOn ? "" : "\n\n").append(PAGE_END);
    }

    /** Whether a page begins in the middle of the sentence with which the one before it ended. */
    private boolean goesOn(String line) {
        if (text.isEmpty() || ".!?:;”\"»".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        return Character.isLowerCase(line.codePointAt(0));
    }

    private void append(String line) {
        int last = text.length() - 1;
        char end = last < 0 ? '\n' : text.charAt(last);
        if (end == '\n' || end == PAGE_END) {
            text.append(line);
        } else if (end == SOFT_HYPHEN || (end == '-' && broken(line))) {
            text.setLength(last);
            text.append(line);
        } else if (end == '-' && last > 0 && Character.isLetter(text.charAt(last - 1))) {
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    /** Whether the hyphen at the end of what there is was put there by the line that ends with it. */
    private boolean broken(String next) {
        int from = text.length() - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) {
            to++;
        }
        boolean letters = from < text.length() - 1 && to > 0 && Character.isLowerCase(next.charAt(0));
        return letters && !hyphened.contains(text.substring(from) + next.substring(0, to));
    }
}

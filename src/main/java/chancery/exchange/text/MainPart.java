package chancery.exchange.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page in which the article stands. What the page itself says is believed; where it says nothing, it is the element
 * under which the most running text stands that is no link.
 */
final class MainPart {

    /** What is never part of an article. */
    private static final String ASIDE =
            "script, style, noscript, template, svg, canvas, iframe, object, embed, video, audio, nav,"
                    + " aside, footer, form, button, input, select, textarea, dialog, menu, figcaption, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=search]";

    private static final Pattern NAMED_ASIDE = Pattern.compile(
            "(^|[\\s_-])(ad|ads|advert\\w*|banner|breadcrumbs?|comments?|cookies?|newsletter|promo|related|share|sharing|sidebar"
                    + "|social|sponsored|subscribe|teaser|toolbar)($|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INVISIBLE =
            Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private static final List<String> SAID = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

    /** A page that says where its article is, and has less than this there, says it wrongly. */
    private static final int LEAST = 200;

    private static final int WORTH_COUNTING = 25;

    private MainPart() {}

    /** The element; the page is left without what stands around it. */
    static Element of(Document page) {
        page.select(ASIDE).remove();
        page.select("[style]").stream()
                .filter(element -> INVISIBLE.matcher(element.attr("style")).find())
                .forEach(Element::remove);
        removeNamedAsides(page);
        for (String said : SAID) {
            Optional<Element> longest = page.select(said).stream().max(Comparator.comparingInt(MainPart::length));
            if (longest.isPresent() && length(longest.get()) >= LEAST) {
                return longest.get();
            }
        }
        return fullest(page);
    }

    private static void removeNamedAsides(Document page) {
        int all = length(page.body());
        for (Element element : page.select("div, section, ul, p, header")) {
            String named = element.className() + " " + element.id();
            // A page whose whole article is called a teaser would be left with nothing.
            if (NAMED_ASIDE.matcher(named).find() && length(element) * 2 < all) {
                element.remove();
            }
        }
    }

    private static Element fullest(Document page) {
        Map<Element, Double> worth = new HashMap<>();
        for (Element block : page.select("p, pre, blockquote, td, li")) {
            String words = block.ownText();
            Element parent = block.parent();
            if (words.length() < WORTH_COUNTING || parent == null) {
                continue;
            }
            double value = 1 + words.chars().filter(unit -> unit == ',').count() + Math.min(words.length() / 100.0, 3);
            worth.merge(parent, value, Double::sum);
            Element above = parent.parent();
            if (above != null) {
                worth.merge(above, value / 2, Double::sum);
            }
        }
        return worth.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue() * (1 - linked(entry.getKey()))))
                .map(Map.Entry::getKey)
                .filter(element -> length(element) >= LEAST)
                .orElse(page.body());
    }

    /** How much of an element's text is links. */
    private static double linked(Element element) {
        int links = element.select("a").stream().mapToInt(MainPart::length).sum();
        return (double) links / Math.max(1, length(element));
    }

    private static int length(Element element) {
        return element.text().length();
    }
}

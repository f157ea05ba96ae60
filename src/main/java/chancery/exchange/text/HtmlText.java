package chancery.exchange.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article in a page of the web, without what stands around it. Nothing is fetched, and no script is run. */
final class HtmlText {

    private HtmlText() {}

    static Extract of(String html, String encoding) {
        Document page = Jsoup.parse(html);
        FactList facts = new HtmlFacts(page).list();
        Element article = MainPart.of(page);
        return new Extract(BlockText.of(article), TextKind.HTML, encoding, facts);
    }
}

package chancery.exchange.text;

import chancery.exchange.text.FoundFact.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of the web says of its article, from the place that is kept with most care to the one that is kept with least. */
final class HtmlFacts {

    private final Document page;
    private final FactList facts = new FactList();

    HtmlFacts(Document page) {
        this.page = page;
    }

    FactList list() {
        new LinkedFacts(facts).read(page);
        metas();
        elements();
        return facts;
    }

    private void metas() {
        meta(Field.TITLE, "og:title", "twitter:title", "dc.title", "dcterms.title", "headline");
        meta(Field.PUBLISHER, "og:site_name", "article:publisher", "dc.publisher", "publisher", "application-name");
        meta(Field.AUTHOR, "author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author");
        meta(
                Field.PUBLISHED,
                "article:published_time",
                "og:published_time",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "date",
                "pubdate",
                "publish-date",
                "parsely-pub-date",
                "sailthru.date");
        first(Field.LANGUAGE, "html[lang]", "lang");
        meta(Field.LANGUAGE, "og:locale", "content-language", "dc.language");
        first(Field.URL, "link[rel=canonical]", "href");
        meta(Field.URL, "og:url");
    }

    private void elements() {
        first(Field.PUBLISHED, "[itemprop=datePublished]", "content");
        first(Field.PUBLISHED, "[itemprop=datePublished]", "datetime");
        first(Field.PUBLISHED, "time[pubdate]", "datetime");
        first(Field.PUBLISHED, "article time[datetime], main time[datetime]", "datetime");
        first(Field.PUBLISHED, "time[datetime]", "datetime");
        words(Field.AUTHOR, "[itemprop=author] [itemprop=name]");
        words(Field.AUTHOR, "[itemprop=author]");
        words(Field.AUTHOR, "[rel=author]");
        words(Field.TITLE, "[itemprop=headline]");
        words(Field.TITLE, "article h1, main h1");
        words(Field.TITLE, "h1");
        words(Field.TITLE, "title");
    }

    private void meta(Field field, String... names) {
        for (String name : names) {
            for (Element meta : page.select(
                    "meta[property=" + name + "], meta[name=" + name + "], meta[http-equiv=" + name + "]")) {
                facts.add(field, meta.attr("content"), name);
            }
        }
    }

    private void first(Field field, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        if (element != null) {
            facts.add(field, element.attr(attribute), "<" + element.normalName() + " " + attribute + ">");
        }
    }

    private void words(Field field, String selector) {
        Element element = page.selectFirst(selector);
        if (element != null) {
            facts.add(field, element.text(), "<" + element.normalName() + ">");
        }
    }
}

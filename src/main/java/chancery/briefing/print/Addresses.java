package chancery.briefing.print;

import chancery.briefing.sheet.Run;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Links out of the sheet: of the web and of mail only. Any other address, such as a script, is printed as words. */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Addresses() {}

    /** Writes a link at the end of an element, or its words alone where the address is not a safe one. */
    static void link(Run.Link link, Branch into) {
        if (safe(link.address())) {
            into.add("a", "web")
                    .set("href", link.address().strip())
                    .set("title", link.text())
                    .text(link.text());
        } else {
            into.add("span", "web").text(link.text());
        }
    }

    private static boolean safe(String address) {
        try {
            String scheme = new URI(address.strip()).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}

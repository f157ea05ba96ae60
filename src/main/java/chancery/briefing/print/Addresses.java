package chancery.briefing.print;

import chancery.briefing.sheet.Run;

/** Links out of the sheet: of the web and of mail only. Any other address, such as a script, is printed as words. */
final class Addresses {

    private Addresses() {}

    /** Writes a link at the end of an element, or its words alone where the address is not a safe one. */
    static void link(Run.Link link, Branch into) {
        if (link.safe()) {
            into.add("a", "web")
                    .set("href", link.address().strip())
                    .set("title", link.text())
                    .text(link.text());
        } else {
            into.add("span", "web").text(link.text());
        }
    }
}

package health.zaoxue.browser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The addresses at which somebody finds pages: those that open by themselves, and one example of each page that a link leads to.
 * Everybody walks through all of their pages, since the same page can lead different people to different places; a page that
 * others have looked at already is left to them, but everybody's own first page is looked at.
 */
final class Rounds {
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]:not([hreflang])')].map(a => a.getAttribute('href'))"
                    + ".filter(href => href.startsWith('/') && href.includes('.xhtml'))";

    private final Visitor visitor;
    private final Set<String> seen;
    private final String home;

    Rounds(Visitor visitor, Set<String> seen) {
        this.visitor = visitor;
        this.seen = seen;
        this.home = visitor.page().url().replaceAll("^https?://[^/]+", "").replaceAll("[^/]*$", "");
    }

    /**
     * What there is to look at.
     *
     * @param further addresses that no link shows, asked for when the round begins
     */
    List<String> addresses(Supplier<List<String>> further) throws IOException {
        Deque<String> ahead = new ArrayDeque<>();
        seen.remove(home + "index.xhtml");
        ahead.add(home + "index.xhtml");
        ahead.addAll(further.get());
        Routes.pages().stream().filter(page -> page.startsWith(home)).forEach(ahead::add);
        Set<String> walked = new HashSet<>();
        List<String> found = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (isOfTheRound(address) && walked.add(pageOf(address)) && opens(address)) {
                ahead.addAll(links());
                if (seen.add(pageOf(address))) {
                    found.add(address);
                }
            }
        }
        return found;
    }

    /** The notices, who may do what, and certificates belong to several portals. */
    private boolean isOfTheRound(String address) {
        return Stream.of(home, "/notices/", "/authorised/", "/certificate/").anyMatch(address::startsWith);
    }

    private boolean opens(String address) {
        return visitor.open(address).status() == 200;
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) visitor.page().evaluate(LINKS);
    }

    /** The page with the name of its first parameter: with one it often is another page than without. */
    private static String pageOf(String address) {
        return address.replaceAll("[=#].*", "");
    }
}

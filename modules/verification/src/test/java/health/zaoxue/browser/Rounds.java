package health.zaoxue.browser;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The addresses at which somebody finds pages: those that open by themselves, and one example of each page that a link leads to.
 * A page that others have looked at already is left to them, but everybody's own first page is looked at.
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

    List<String> addresses() throws IOException {
        Deque<String> ahead = new ArrayDeque<>();
        seen.remove(home + "index.xhtml");
        ahead.add(home + "index.xhtml");
        Routes.pages().stream().filter(page -> page.startsWith(home)).forEach(ahead::add);
        List<String> found = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (isNew(address)) {
                Response answer = visitor.open(address);
                if (answer.status() == 200) {
                    seen.add(pageOf(address));
                    found.add(address);
                    ahead.addAll(links());
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private boolean isNew(String address) {
        return address.startsWith(home) && !seen.contains(pageOf(address));
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

package health.zaoxue.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The addresses at which somebody finds pages: those that open by themselves, and one example of each page that a link leads to.
 * Everybody walks through all of their pages, since the same page can lead different people to different places; a page that
 * others have looked at already is left to them, but everybody's own first page is looked at.
 */
final class Rounds {
    private static final String LINKS = "a[href^='/'][href*='.xhtml']:not([hreflang])";

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
            if (isOfTheRound(address) && walked.add(pageOf(address))) {
                read(address).ifPresent(page -> {
                    ahead.addAll(page.select(LINKS).eachAttr("href"));
                    if (seen.add(pageOf(address))) {
                        found.add(address);
                    }
                });
            }
        }
        return found;
    }

    /** The notices, who may do what, certificates, applications, the phrasebook, courses and degrees belong to several portals. */
    private boolean isOfTheRound(String address) {
        return Stream.of(
                        home,
                        "/notices/",
                        "/authorised/",
                        "/certificate/",
                        "/applications/",
                        "/phrasebook/",
                        "/training/",
                        "/degrees/")
                .anyMatch(address::startsWith);
    }

    /** The page for the sake of its links alone, which need no browser. */
    private Optional<Document> read(String address) {
        String whole = URI.create(visitor.page().url())
                .resolve(address.replace(" ", "%20"))
                .toString();
        APIResponse answer =
                visitor.context().request().get(whole, RequestOptions.create().setHeader("Sec-Fetch-Mode", "navigate"));
        try {
            return answer.status() == 200 ? Optional.of(Jsoup.parse(answer.text())) : Optional.empty();
        } finally {
            answer.dispose();
        }
    }

    /** The page with the name of its first parameter: with one it often is another page than without. */
    private static String pageOf(String address) {
        return address.replaceAll("[=#].*", "");
    }
}

package health.zaoxue.browser;

import health.zaoxue.benchmarks.server.StatementLog;
import health.zaoxue.benchmarks.server.StatementLog.Watched;
import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Site;
import health.zaoxue.benchmarks.visit.Visitor;
import health.zaoxue.benchmarks.weight.PageWeight;
import health.zaoxue.benchmarks.weight.Scales;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Walks through all the pages of somebody without a browser, and notes what each asks of the database and of the network. */
final class MeasuredWalk {
    private static final int TRIES = 3;
    private static final int FEW = 12;
    private static final int SHOWN = 200;

    private final Site site;
    private final StatementLog log;

    MeasuredWalk(Site site, StatementLog log) {
        this.site = site;
        this.log = log;
    }

    /** A page, who opened it, what it asked of the database, and what it weighs on the wire. */
    record Walked(String userName, String address, List<String> statements, PageWeight weight) {}

    /**
     * Every page of an account that opens by itself or by a link. What is done in the house meanwhile stands in
     * the same log: a page that seems to ask much is asked again, and the least counts.
     */
    List<Walked> of(String userName) throws IOException {
        Visitor visitor = site.signedIn(userName);
        String home = visitor.open("/home").address().getPath().replaceAll("[^/]*$", "");
        Deque<String> ahead = new ArrayDeque<>();
        Routes.pages().stream().filter(page -> page.startsWith(home)).forEach(ahead::add);
        Set<String> walked = new HashSet<>();
        List<Walked> pages = new ArrayList<>();
        Scales scales = new Scales(visitor);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (address.startsWith(home) && walked.add(address.replaceAll("[=#].*", ""))) {
                Watched<Answer> seen = leastOf(visitor, address);
                if (seen.result().status() == 200) {
                    pages.add(new Walked(userName, address, brief(seen.statements()), scales.weigh(seen.result())));
                    links(seen.result()).forEach(ahead::add);
                }
            }
        }
        return pages;
    }

    private Watched<Answer> leastOf(Visitor visitor, String address) {
        Watched<Answer> least = log.during(() -> visitor.open(address));
        for (int i = 1; i < TRIES && least.statements().size() > FEW; i++) {
            Watched<Answer> again = log.during(() -> visitor.open(address));
            least = again.statements().size() < least.statements().size() ? again : least;
        }
        return least;
    }

    private static Stream<String> links(Answer answer) {
        return answer.page().select("a[href]:not([hreflang])").eachAttr("href").stream()
                .filter(href -> href.startsWith("/") && href.contains(".xhtml"));
    }

    private static List<String> brief(List<String> statements) {
        return statements.stream()
                .map(sql -> sql.substring(0, Math.min(SHOWN, sql.length())))
                .toList();
    }
}

package health.zaoxue.benchmarks.weight;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Visitor;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Fetches a page and all that it needs, as a browser does with an empty cache and then with a full one. */
public final class Scales {
    private static final int NOTHING_NEW = 304;

    private final Visitor visitor;
    private final Map<URI, Answer> lasting = new HashMap<>();

    public Scales(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Weighs a page that has just been opened. */
    public PageWeight weigh(Answer answer) {
        Map<URI, Answer> parts = partsOf(answer);
        int cold = parts.values().stream().mapToInt(Answer::size).sum();
        int warm = 0;
        int asked = 0;
        for (Answer part : parts.values()) {
            Freshness freshness = Freshness.of(part);
            if (!freshness.lasts()) {
                warm += again(part, freshness).size();
                asked++;
            }
        }
        return new PageWeight(answer.size(), answer.size() + cold, answer.size() + warm, 1 + parts.size(), 1 + asked);
    }

    private Map<URI, Answer> partsOf(Answer answer) {
        Document page = answer.page();
        Map<URI, Answer> parts = new LinkedHashMap<>();
        Deque<URI> ahead = new ArrayDeque<>(Links.inPage(page));
        while (!ahead.isEmpty()) {
            URI address = ahead.remove();
            if (!parts.containsKey(address)) {
                Answer part = part(address);
                parts.put(address, part);
                ahead.addAll(Links.in(part, page));
            }
        }
        return parts;
    }

    /** What lasts is fetched for the first page alone and weighed with all of them. */
    private Answer part(URI address) {
        Answer known = lasting.get(address);
        if (known != null) {
            return known;
        }
        Answer part = there(visitor.fetch(address, Map.of()));
        if (Freshness.of(part).lasts()) {
            lasting.put(address, part);
        }
        return part;
    }

    private Answer again(Answer part, Freshness freshness) {
        return there(visitor.fetch(part.address(), freshness.question()));
    }

    private static Answer there(Answer answer) {
        if (answer.status() != 200 && answer.status() != NOTHING_NEW) {
            throw new IllegalStateException("%d at %s".formatted(answer.status(), answer.address()));
        }
        return answer;
    }
}

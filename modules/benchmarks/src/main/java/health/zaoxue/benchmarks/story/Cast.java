package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Site;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.HashMap;
import java.util.Map;

/** The people of one round of a story, each signed in with a session that nobody else has. */
public final class Cast {
    private final Site site;
    private final int number;
    private final Map<String, Visitor> people = new HashMap<>();

    /** The {@code number} tells one cast from the others. */
    public Cast(Site site, int number) {
        this.site = site;
        this.number = number;
    }

    /** The person with this account. */
    public Visitor person(String userName) {
        return people.computeIfAbsent(userName, site::signedIn);
    }

    /** Everybody signs out. */
    public void leave() {
        people.values().forEach(Visitor::leave);
        people.clear();
    }

    int number() {
        return number;
    }
}

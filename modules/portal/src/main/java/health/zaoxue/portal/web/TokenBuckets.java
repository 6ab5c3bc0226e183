package health.zaoxue.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what each key has used lately: it may use much at once, and over a longer time only so much in a second. */
final class TokenBuckets {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double atOnce;
    private final Map<String, Bucket> buckets;

    /** What is left, and when that was counted. */
    private record Bucket(double left, long nanos) {}

    /**
     * @param perSecond what comes back in a second; where nothing does, nothing is counted
     * @param atOnce what may be used at once
     * @param most keys that are remembered; the one that has been quiet longest is forgotten first
     */
    TokenBuckets(double perSecond, double atOnce, int most) {
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    /** R-PLT-52: whether anything is left for the key at this moment of the machine's own clock. */
    synchronized boolean has(String key, long nanos) {
        return perSecond <= 0 || left(key, nanos) > 0;
    }

    /** Notes what the key has used; more than is left is owed. */
    synchronized void use(String key, double amount, long nanos) {
        if (perSecond > 0) {
            buckets.put(key, new Bucket(left(key, nanos) - amount, nanos));
        }
    }

    synchronized int size() {
        return buckets.size();
    }

    private double left(String key, long nanos) {
        Bucket before = buckets.getOrDefault(key, new Bucket(atOnce, nanos));
        return Math.min(atOnce, before.left() + Math.max(0, nanos - before.nanos()) / NANOS * perSecond);
    }
}

package health.zaoxue.benchmarks.scale;

import health.zaoxue.benchmarks.report.Table;
import health.zaoxue.benchmarks.visit.AccessToken;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The times of both worlds side by side, and what was promised of the large one. */
final class ScaleReport {
    static final String HOME = "Physician: my training, ";

    private static final double HOME_LIMIT = 300;
    private static final double FAR_AS_NEAR = 1.5;

    private final Map<String, Double> small;
    private final Map<String, Double> large;
    private final long cases;

    ScaleReport(Map<String, Double> small, Map<String, Double> large, long cases) {
        this.small = Map.copyOf(small);
        this.large = new TreeMap<>(large);
        this.cases = cases;
    }

    String written() {
        Table table = new Table(
                "p95 in ms", "10,000 cases", String.format(Locale.ROOT, "%,d cases", cases), "ratio", "limit", "kept");
        Map<String, Double> limits = limits();
        large.forEach((name, millis) -> {
            Double before = small.get(name);
            Double limit = limits.get(name);
            table.row(
                    name,
                    before == null ? "–" : number(before),
                    number(millis),
                    before == null ? "–" : number(millis / before),
                    limit == null ? "–" : number(limit),
                    limit == null ? "–" : millis <= limit ? "yes" : "NO");
        });
        return "%s%nThe far page of a list takes %s times as long as its first (promised: no more than %s).%n"
                .formatted(table, number(farToNear()), number(FAR_AS_NEAR));
    }

    boolean isKept() {
        return farToNear() <= FAR_AS_NEAR
                && limits().entrySet().stream()
                        .allMatch(limit -> large.getOrDefault(limit.getKey(), 0.0) <= limit.getValue());
    }

    private double farToNear() {
        double near = large.getOrDefault(Questions.FIRST_OF_A_LIST, 0.0);
        return near == 0 ? 0 : large.getOrDefault(Questions.FAR_IN_A_LIST, 0.0) / near;
    }

    private Map<String, Double> limits() {
        Map<String, Double> limits = new TreeMap<>();
        large.keySet().stream().filter(name -> name.startsWith(HOME)).forEach(name -> limits.put(name, HOME_LIMIT));
        Questions.of(new Places("", "", ""), 1, new AccessToken(URI.create("/"), URI.create("/"), "")).stream()
                .filter(question -> question.limit() > 0)
                .forEach(question -> limits.put(question.name(), question.limit()));
        return limits;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }
}

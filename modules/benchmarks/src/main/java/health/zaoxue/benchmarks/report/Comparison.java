package health.zaoxue.benchmarks.report;

import java.util.List;
import java.util.Map;

/** This run beside the last accepted one. Computers differ, so it is ratios that are compared, and the yardstick's stands first. */
final class Comparison {
    private final Map<String, Double> accepted;
    private final Map<String, Double> now;

    Comparison(Map<String, Double> accepted, Map<String, Double> now) {
        this.accepted = accepted;
        this.now = now;
    }

    /** What both runs have measured, in this run's order. */
    List<Ratio> all() {
        return now.entrySet().stream()
                .filter(figure -> accepted.containsKey(figure.getKey()))
                .map(figure ->
                        new Ratio(figure.getKey(), accepted.getOrDefault(figure.getKey(), 0.0), figure.getValue()))
                .toList();
    }

    /** Those that have clearly changed. */
    List<Ratio> notable() {
        return all().stream().filter(Ratio::isNotable).toList();
    }
}

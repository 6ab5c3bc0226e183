package health.zaoxue.benchmarks.report;

/** A number of this run beside that of the last accepted one. */
record Ratio(String name, double accepted, double now) {
    private static final double MUCH = 1.25;
    private static final double LITTLE = 0.8;
    private static final double TINY = 1;

    /** This run's as a multiple of the accepted one. */
    double value() {
        return accepted == 0 ? 1 : now / accepted;
    }

    /** Whether it is worth a line; numbers that are next to nothing in both runs are not. */
    boolean isNotable() {
        boolean tiny = accepted < TINY && now < TINY;
        return !tiny && (accepted == 0 || value() > MUCH || value() < LITTLE);
    }
}

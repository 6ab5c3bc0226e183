package health.zaoxue.benchmarks.report;

/**
 * One promise and what was measured of it.
 *
 * @param name what is promised, in a sentence
 * @param worst the measured value that decides
 * @param where it was measured
 */
record Target(String name, double limit, double worst, String where) {

    boolean isKept() {
        return worst <= limit;
    }
}

package health.zaoxue.benchmarks.weight;

/** The bytes on the wire for one page: with an empty cache, and with what the last visit left in it. */
public record PageWeight(int document, int cold, int warm, int requestsCold, int requestsWarm) {}

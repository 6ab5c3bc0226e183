package health.zaoxue.benchmarks.weight;

import health.zaoxue.benchmarks.visit.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser may do with an answer that it has kept from the last time. */
record Freshness(boolean lasts, Map<String, String> question) {
    private static final Pattern AGE = Pattern.compile("max-age=(\\d+)");
    private static final long A_DAY = 86_400;

    /** What is good for a day or longer counts as kept; anything else is asked for again, by its version where it has one. */
    static Freshness of(Answer answer) {
        String control = answer.header("Cache-Control").orElse("");
        if (control.contains("no-store")) {
            return new Freshness(false, Map.of());
        }
        Matcher age = AGE.matcher(control);
        boolean longLived = age.find() && Long.parseLong(age.group(1)) >= A_DAY && !control.contains("no-cache");
        Map<String, String> question = new LinkedHashMap<>();
        answer.header("ETag").ifPresent(tag -> question.put("If-None-Match", tag));
        answer.header("Last-Modified").ifPresent(day -> question.put("If-Modified-Since", day));
        return new Freshness(longLived, question);
    }
}

package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Body;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A nurse scans a device, reports what is wrong with it, and looks at what became of it. */
final class ReportStory implements Story {
    private static final String NURSE = "nurse";
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");

    private final List<String> tags;

    ReportStory(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    @Override
    public List<String> people() {
        return List.of(NURSE);
    }

    @Override
    public void play(Cast cast, Stage stage) {
        Visitor nurse = cast.person(NURSE);
        String tag = tags.get(cast.number() % tags.size());
        Answer report = stage.show(Page.REPORT, () -> nurse.open("/d/" + tag));
        Answer sent = stage.show(Page.SEND_REPORT, () -> send(nurse, report, tag));
        String next = found(NEXT, sent.text());
        Answer saved = stage.show(Page.SAVED, () -> nurse.open(next));
        stage.show(Page.NURSE_HOME, () -> nurse.open("/nurse/index.xhtml"));
        stage.show(
                Page.ONE_REPORT,
                () -> nurse.open("/nurse/reports/one.xhtml?id="
                        + found(ID, saved.address().toString())));
    }

    private static Answer send(Visitor nurse, Answer page, String tag) {
        Map<String, List<String>> report = new LinkedHashMap<>();
        report.put("key", List.of(UUID.randomUUID().toString()));
        report.put("tag", List.of(tag));
        report.put("symptom", List.of("else"));
        report.put("severity", List.of("DEGRADED"));
        report.put("description", List.of("It beeps now and then"));
        return nurse.send(page.address().resolve("/nurse/send"), Body.multipart(report), Map.of("X-Field", "1"));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new StepFailure("Nothing like %s in: %s".formatted(pattern, text));
        }
        return matcher.group(1);
    }
}

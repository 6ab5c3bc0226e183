package health.zaoxue.browser;

import com.microsoft.playwright.Response;
import health.zaoxue.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One way of looking at a page: a language, and the width at which every barrier is searched for. */
enum PageLook {
    ENGLISH(Language.ENGLISH, Screen.DESKTOP, "[A-Za-z]", List.of()),
    CHINESE(Language.CHINESE, Screen.PHONE, "[\\u4e00-\\u9fff]", List.of()),
    /** Colours are the same in every language, to find them takes axe longest, and the phone's were looked at in Chinese. */
    TIBETAN(Language.TIBETAN, Screen.PHONE, "[\\u0f00-\\u0fff]", List.of("color-contrast"));

    private static final Pattern TRACES =
            Pattern.compile("\\?\\?\\?|\\{\\d}|[#$]\\{|\\bnull\\b|\\b[A-Z]{2,}_[A-Z_]+\\b|"
                    + "\\b(?:REPORTED|ACKNOWLEDGED|RESOLVED|CONFIRMED|REOPENED|SUBMITTED|RETURNED|APPROVED|REJECTED|ENDORSED|DRAFT"
                    + "|IDENTIFIED|PLANNED|INTRODUCED|FILLED|SUSTAINED|OBSERVED|ASSISTED|SUPERVISED|PERFORMED|TRAINED|TRAINER"
                    + "|INDEPENDENT|EQUIPMENT|EDUCATION|DEGRADED)\\b");

    /** What stands in a code element is shown as it is stored, to those who have to see just that. */
    private static final String TEXT_WITHOUT_CODE =
            "() => { const stored = [...document.querySelectorAll('code')]; stored.forEach(one => one.style.display = 'none');"
                    + " const text = document.body.innerText; stored.forEach(one => one.style.display = ''); return text; }";

    private final Language language;
    private final Screen screen;
    private final Pattern script;
    private final List<String> unasked;

    PageLook(Language language, Screen screen, String script, List<String> unasked) {
        this.language = language;
        this.screen = screen;
        this.script = Pattern.compile(script);
        this.unasked = unasked;
    }

    Language language() {
        return language;
    }

    /** What is wrong with the page at this address, one line a finding. */
    List<String> at(Visitor visitor, String address) {
        List<String> findings = new ArrayList<>();
        int complaintsBefore = visitor.complaints().size();
        visitor.widen(screen);
        Response answer = visitor.open(address);
        if (answer.status() != 200) {
            findings.add("answers " + answer.status());
        }
        findings.addAll(text(visitor));
        findings.addAll(visitor.barriersBesides(unasked));
        for (Screen width : Screen.values()) {
            visitor.widen(width);
            if (visitor.overflows()) {
                findings.add("runs out of the page at " + width + ": " + visitor.sticksOut());
            }
        }
        findings.addAll(visitor.complaints()
                .subList(complaintsBefore, visitor.complaints().size()));
        if (!findings.isEmpty()) {
            visitor.picture(address.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "") + "-" + language.tag());
        }
        return findings.stream()
                .map(finding -> language.tag() + " " + address + ": " + finding)
                .toList();
    }

    private List<String> text(Visitor visitor) {
        List<String> findings = new ArrayList<>();
        if (!language.tag().equals(visitor.page().getAttribute("html", "lang"))) {
            findings.add("has the language " + visitor.page().getAttribute("html", "lang"));
        }
        int titles = visitor.page().locator("h1").count();
        if (titles != 1) {
            findings.add("has " + titles + " first headings");
        }
        String text = visitor.page().evaluate(TEXT_WITHOUT_CODE) + " "
                + visitor.page().title();
        TRACES.matcher(text).results().forEach(trace -> findings.add("shows " + trace.group()));
        if (!script.matcher(visitor.page().innerText("main")).find()) {
            findings.add("has no word of its language");
        }
        return findings;
    }
}

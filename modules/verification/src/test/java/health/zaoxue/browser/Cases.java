package health.zaoxue.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** Cases as a physician logs them on a phone, and as the mentor signs them off. */
final class Cases {
    static final Pattern MENTOR = Pattern.compile("Chen Rui|陈锐");
    private static final ZoneId PROGRAMME = ZoneId.of("Asia/Shanghai");
    private static final String TECHNIQUE = "Carpal tunnel";

    /** Logs a case as a person does, and answers how many acts it took. */
    int log(Page page, String learnt) {
        int acts = fill(page, learnt);
        page.waitForNavigation(() -> page.click("#send"));
        return acts + 1;
    }

    /**
     * Types a case without sending it, and answers how many acts that took. The day is there already; only a draft of somebody who
     * typed another one would have to be corrected.
     */
    int fill(Page page, String learnt) {
        Locator technique = page.locator("#technique option");
        List<String> names = technique.allInnerTexts();
        int position = names.stream()
                .filter(name -> name.contains(TECHNIQUE))
                .mapToInt(names::indexOf)
                .findFirst()
                .orElse(2);
        page.selectOption("#technique", new SelectOption().setIndex(position));
        page.click(".zx-pick label >> nth=1");
        page.click(".zx-seg label >> nth=0");
        List<String> mentors = page.locator("#mentor option").allInnerTexts();
        int mentor = mentors.stream()
                .filter(name -> MENTOR.matcher(name).find())
                .mapToInt(mentors::indexOf)
                .findFirst()
                .orElseThrow();
        page.selectOption("#mentor", new SelectOption().setIndex(mentor));
        page.fill("#day", LocalDate.now(PROGRAMME).toString());
        page.fill("#learnt", learnt);
        return 5;
    }

    /** Opens the case that says so in the mentor's queue. */
    void openReview(Visitor mentor, String learnt) {
        List<String> addresses = mentor.page().locator("a[href*='signoffs/review.xhtml']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (int i = addresses.size() - 1; i >= 0; i--) {
            mentor.open(addresses.get(i));
            if (mentor.page().innerText("main").contains(learnt)) {
                return;
            }
        }
        throw new AssertionError("the queue does not hold the case: " + learnt);
    }

    /** Confirms the case on screen as performed with the mentor at hand. */
    void signOff(Page page) {
        page.click(".zx-opt:has-text('4 ·') >> nth=0");
        page.locator("fieldset:has(#wentWell) .zx-chipbox label").first().click();
        page.locator("fieldset:has(#nextTime) .zx-chipbox label").first().click();
        page.waitForNavigation(() -> page.click("#confirm"));
    }
}

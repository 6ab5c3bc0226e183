package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.PageForm;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.List;

/** An official reads what waits for a decision; the head of a department drafts another request. */
final class FundingStory implements Story {
    private static final String OFFICIAL = "official";
    private static final String HEAD = "department-head";

    @Override
    public List<String> people() {
        return List.of(OFFICIAL, HEAD);
    }

    @Override
    public void play(Cast cast, Stage stage) {
        read(cast, stage);
        draft(cast.person(HEAD), stage);
    }

    private static void read(Cast cast, Stage stage) {
        Visitor official = cast.person(OFFICIAL);
        Answer list = stage.show(Page.APPROVALS, () -> official.open("/commission/requests/index.xhtml"));
        List<String> requests = list.page().select("a[href*=requests/decide.xhtml]").eachAttr("href").stream()
                .distinct()
                .toList();
        if (requests.isEmpty()) {
            throw StepFailure.at(list, "No request to decide");
        }
        String one = requests.get(cast.number() % requests.size());
        stage.show(Page.DECIDE, () -> official.open(one));
    }

    private static void draft(Visitor head, Stage stage) {
        Answer page = stage.show(Page.NEW_REQUEST, () -> head.open("/management/requests/new.xhtml"));
        PageForm form = PageForm.in(page, "request")
                .type("request:title", "Suction pumps for two theatres")
                .type("request:need", "Two theatres share one, and lists start late.")
                .type("request:item-0", "Suction pump")
                .type("request:quantity-0", "2")
                .type("request:unitPrice-0", "15000");
        stage.show(Page.SAVE_REQUEST, () -> saved(form.send(head, "request:save")));
    }

    private static Answer saved(Answer answer) {
        if (!answer.address().getPath().endsWith("/requests/one.xhtml")) {
            throw StepFailure.at(answer, "The request was not kept");
        }
        return answer;
    }
}

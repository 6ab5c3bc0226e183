package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.PageForm;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A physician looks at the training and logs a case; the mentor signs off a case that waits. */
final class TrainingStory implements Story {
    private static final String PHYSICIAN = "physician";
    private static final String MENTOR = "mentor";

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public List<String> people() {
        return List.of(PHYSICIAN, MENTOR);
    }

    @Override
    public void play(Cast cast, Stage stage) {
        log(cast.person(PHYSICIAN), stage);
        signOff(cast.person(MENTOR), stage);
    }

    private void log(Visitor physician, Stage stage) {
        stage.show(Page.TRAINING, () -> physician.open("/physician/index.xhtml"));
        Answer page = stage.show(Page.NEW_CASE, () -> physician.open("/physician/cases/new.xhtml"));
        PageForm form = PageForm.in(page, "case")
                .choose("technique", "Carpal tunnel")
                .tick("role1")
                .tick("outcome")
                .choose("mentor", "Chen Rui")
                .type("learnt", "Protect the motor branch");
        stage.show(Page.SEND_CASE, () -> redirected(form.sendByScript(physician, "send")));
    }

    private void signOff(Visitor mentor, Stage stage) {
        Answer queue = stage.show(Page.SIGN_OFFS, () -> mentor.open("/aid/signoffs/index.xhtml"));
        String address = queue.page().select("a[href*=signoffs/review.xhtml]").eachAttr("href").stream()
                .filter(taken::add)
                .findFirst()
                .orElse("");
        if (address.isEmpty()) {
            return;
        }
        Answer page = stage.show(Page.REVIEW, () -> mentor.open(address));
        PageForm form = PageForm.in(page, "rate")
                .tick("entrustment3")
                .tick("wellPhrase0")
                .tick("nextPhrase0");
        stage.show(Page.SIGN_OFF, () -> redirected(form.sendByScript(mentor, "confirm")));
    }

    private static Answer redirected(Answer answer) {
        if (!answer.text().contains("<redirect")) {
            throw StepFailure.at(answer, "The form was not accepted");
        }
        return answer;
    }
}

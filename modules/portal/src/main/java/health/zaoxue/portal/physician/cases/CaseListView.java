package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseListService;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Today;
import health.zaoxue.portal.page.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** physician/cases/list: all cases of one day in one act. */
@Named("caseList")
@ViewScoped
public class CaseListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseListService lists;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private Today today;

    private final FormStamp stamp = new FormStamp();
    private final CaseListForm form = new CaseListForm();

    @PostConstruct
    void begin() {
        form.setDay(today.day());
    }

    /** Sends them all, or none; what was typed stays when one is refused. */
    public @Nullable String send() {
        if (form.getDay() == null) {
            answers.refuse(Refusal.at("day", "text.missing"));
            return null;
        }
        Outcome<List<UUID>> sent = lists.sendAll(stamp.key(), form.details());
        if (!sent.isDone()) {
            sent.reasons().stream().map(form::placed).distinct().forEach(answers::refuse);
            return null;
        }
        answers.doneThenRedirect(
                words.with(texts.get("physician", "list.sent"), sent.value().size()));
        return "/physician/cases/index?faces-redirect=true";
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public CaseListForm getForm() {
        return form;
    }
}

package health.zaoxue.portal.applications;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationRow;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** applications/index: those in whose committee one sits, and one's own. */
@Named("myApplications")
@RequestScoped
public class MyApplicationsView {
    @Inject
    private ApplicationService applications;

    @Inject
    private CommitteeService committees;

    @Inject
    private CallerContext callers;

    private List<ApplicationRow> toSign = List.of();
    private List<ApplicationRow> mine = List.of();

    @PostConstruct
    void load() {
        toSign = committees.queue();
        if (isCandidate()) {
            mine = applications.mine();
        }
    }

    /** Whether the reader may apply at all. */
    public boolean isCandidate() {
        return callers.current().is(Role.LOCAL_PHYSICIAN);
    }

    public List<ApplicationRow> getToSign() {
        return toSign;
    }

    public List<ApplicationRow> getMine() {
        return mine;
    }
}

package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeRow;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** degrees/index: the degrees that one works for, and those that one supervises. */
@Named("myDegrees")
@RequestScoped
public class DegreesView {
    @Inject
    private DegreeService degrees;

    @Inject
    private CallerContext callers;

    private List<DegreeRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = degrees.mine();
    }

    public List<DegreeRow> getOwn() {
        return rows.stream().filter(this::isMine).toList();
    }

    public List<DegreeRow> getSupervised() {
        return rows.stream().filter(row -> !isMine(row)).toList();
    }

    private boolean isMine(DegreeRow row) {
        return row.person().equals(callers.current().person());
    }

    /** Whether the reader may propose one now: one at a time. */
    public boolean isMayPropose() {
        return callers.current().is(Role.LOCAL_PHYSICIAN)
                && getOwn().stream().noneMatch(row -> row.state().isOpen());
    }

    /** Whether the reader oversees those of a hospital. */
    public boolean isHead() {
        Caller caller = callers.current();
        return caller.is(Role.DEPARTMENT_HEAD) || caller.is(Role.HOSPITAL_HEAD);
    }
}

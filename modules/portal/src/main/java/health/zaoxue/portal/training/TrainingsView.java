package health.zaoxue.portal.training;

import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.AttendedHours;
import health.zaoxue.mentorship.TrainingRow;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.portal.home.Portals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** training/index: what one can go to, and how many hours one has attended. */
@Named("trainings")
@RequestScoped
public class TrainingsView {
    @Inject
    private TrainingService trainings;

    @Inject
    private AttendanceService attendance;

    @Inject
    private Portals portals;

    private List<TrainingRow> upcoming = List.of();
    private List<TrainingRow> attended = List.of();
    private List<AttendedHours> hours = List.of();
    private boolean mayPlan;

    @PostConstruct
    void load() {
        upcoming = trainings.upcoming();
        attended = attendance.attendedByMe();
        hours = attendance.myHours();
        mayPlan = trainings.mayPlan();
    }

    /** Phones on the ward get the light page. */
    public String getTemplate() {
        return portals.isOnPhone() ? "/WEB-INF/templates/nursePage.xhtml" : "/WEB-INF/templates/layout.xhtml";
    }

    public List<TrainingRow> getUpcoming() {
        return upcoming;
    }

    public List<TrainingRow> getAttended() {
        return attended;
    }

    public List<AttendedHours> getHours() {
        return hours;
    }

    /** Hours of all kinds and years. */
    public double getTotal() {
        return hours.stream().mapToDouble(AttendedHours::hours).sum();
    }

    public boolean isMayPlan() {
        return mayPlan;
    }
}

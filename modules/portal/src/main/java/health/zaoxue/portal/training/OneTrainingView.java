package health.zaoxue.portal.training;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.PlaceStanding;
import health.zaoxue.mentorship.TrainingDetail;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.home.Portals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** training/one: an event, a place in it, and being there; a scanned code leads here. */
@Named("oneTraining")
@RequestScoped
public class OneTrainingView {
    @Inject
    private TrainingService trainings;

    @Inject
    private Address address;

    @Inject
    private Portals portals;

    @Inject
    private PlaceAnswer answer;

    private @Nullable TrainingDetail detail;

    @PostConstruct
    void load() {
        detail = trainings.training(address.id("id"));
    }

    /** Phones on the ward get the light page. */
    public String getTemplate() {
        return portals.isOnPhone() ? "/WEB-INF/templates/nursePage.xhtml" : "/WEB-INF/templates/layout.xhtml";
    }

    public TrainingDetail getDetail() {
        return Objects.requireNonNull(detail, "load comes first");
    }

    /** What the scanned code carried, empty where none was scanned. */
    public String getCode() {
        return address.text("code");
    }

    public boolean isRemote() {
        return getDetail().row().kind() == TrainingKind.REMOTE_SESSION;
    }

    /** Whether the reader can say now that they are there. */
    public boolean isToAttend() {
        boolean hasCode = isRemote() || !getCode().isEmpty();
        return hasCode && getDetail().mayAttend() && !getDetail().row().attendedByMe();
    }

    /** Whether the reader has a place or waits for one. */
    public boolean isIn() {
        PlaceStanding mine = getDetail().row().mine();
        return mine == PlaceStanding.REGISTERED || mine == PlaceStanding.WAITING;
    }

    public List<Refusal> getRefusals() {
        return answer.refusals();
    }
}

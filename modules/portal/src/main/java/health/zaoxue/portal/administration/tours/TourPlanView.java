package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.BatchView;
import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.TourDetails;
import health.zaoxue.identity.TourService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.administration.PeopleByName;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.TypedDays;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/tours/new: plans a tour of duty. */
@Named("tourPlan")
@ViewScoped
public class TourPlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private TourService tours;

    @Inject
    private PeopleByName people;

    @Inject
    private TourPlaces places;

    @Inject
    private Answers answers;

    private List<HospitalView> hospitalChoices = List.of();
    private @Nullable UUID person;
    private @Nullable UUID hospital;
    private @Nullable UUID department;
    private final TypedDays days = new TypedDays();
    private @Nullable UUID batch;

    @PostConstruct
    void load() {
        hospitalChoices = places.hospitals();
        person = Asked.id(request, "person").map(people::named).orElse(null);
    }

    /** The aid staff whose name, in any script, contains what was typed. */
    public List<UUID> suggest(String typed) {
        return people.offered(Map.of("name", typed, "employerKind", EmployerKind.INSTITUTION.name()), row -> true);
    }

    /** The name of an offered or chosen person. */
    public @Nullable Translated nameOf(@Nullable UUID id) {
        return people.nameOf(id);
    }

    public @Nullable String plan() {
        Outcome<UUID> outcome =
                tours.plan(new TourDetails(person, hospital, department, days.getFrom(), days.getTo(), batch));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("common", "answer.saved");
        return "/administration/tours/edit.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    public void otherHospital() {
        department = null;
        batch = null;
    }

    public List<HospitalView> getHospitals() {
        return hospitalChoices;
    }

    public List<DepartmentView> getDepartments() {
        return places.departments(hospital);
    }

    public List<BatchView> getBatches() {
        return places.batches(hospital);
    }

    public @Nullable UUID getBatch() {
        return batch;
    }

    public void setBatch(@Nullable UUID chosen) {
        batch = chosen;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID chosen) {
        person = chosen;
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID chosen) {
        hospital = chosen;
    }

    public @Nullable UUID getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable UUID chosen) {
        department = chosen;
    }

    public TypedDays getDays() {
        return days;
    }
}

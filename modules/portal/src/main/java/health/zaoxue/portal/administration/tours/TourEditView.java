package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.identity.TourDetails;
import health.zaoxue.identity.TourHistoryEntry;
import health.zaoxue.identity.TourLastDay;
import health.zaoxue.identity.TourService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.editing.SecondEditor;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/tours/edit: one tour, its last day, and how that came to be. */
@Named("tourEdit")
@ViewScoped
public class TourEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KIND = "identity.tour";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private TourService tours;

    @Inject
    private PersonService people;

    @Inject
    private HospitalService hospitals;

    @Inject
    private SecondEditor editors;

    private FormStamp stamp = new FormStamp();
    private @Nullable Editable<TourDetails> seen;
    private @Nullable HospitalView hospital;
    private List<TourHistoryEntry> history = List.of();
    private Map<UUID, PersonView> names = Map.of();
    private @Nullable LocalDate lastDay;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        show(Asked.id(request, "id").orElseThrow(() -> new NotFound("tour without id")));
    }

    /** Shows the tour as it is now. */
    public void show(UUID id) {
        Editable<TourDetails> tour = tours.opened(id);
        seen = tour;
        hospital = hospitals.hospital(Objects.requireNonNull(tour.details().hospital()));
        history = tours.history(id);
        names = people.people(Stream.concat(
                        history.stream().map(TourHistoryEntry::by),
                        Stream.of(Objects.requireNonNull(tour.details().person())))
                .collect(Collectors.toSet()));
        stamp = new FormStamp(Math.toIntExact(tour.version()));
        lastDay = null;
        reason = null;
    }

    public @Nullable String extend() {
        return moved(tours::extend);
    }

    public @Nullable String endEarly() {
        return moved(tours::endEarly);
    }

    private @Nullable String moved(Function<TourLastDay, Outcome<UUID>> act) {
        TourLastDay wanted = new TourLastDay(getSeen().id(), stamp.version(), lastDay, reason);
        return editors.done(() -> act.apply(wanted), () -> compare(wanted), "common", "answer.saved")
                .map(tour -> "/administration/tours/edit.xhtml?faces-redirect=true&id=" + tour)
                .orElse(null);
    }

    /** Shows what another has made of the tour, beside the day that was typed. */
    private void compare(TourLastDay wanted) {
        editors.compare(KIND, wanted.tour(), () -> showSaved(wanted), () -> lastDay = wanted.lastDay());
    }

    private void showSaved(TourLastDay wanted) {
        show(wanted.tour());
        lastDay = getSeen().details().to();
        reason = wanted.reason();
    }

    /** The version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }

    public Editable<TourDetails> getSeen() {
        return Objects.requireNonNull(seen);
    }

    public HospitalView getHospital() {
        return Objects.requireNonNull(hospital);
    }

    public List<TourHistoryEntry> getHistory() {
        return history;
    }

    /** Somebody's name, null where it is not known any more. */
    public @Nullable Translated nameOf(@Nullable UUID person) {
        PersonView view = person == null ? null : names.get(person);
        return view == null ? null : view.name();
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate typed) {
        lastDay = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}

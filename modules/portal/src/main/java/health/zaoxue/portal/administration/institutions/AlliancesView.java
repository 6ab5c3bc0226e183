package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.identity.AllianceView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The part of administration/institutions/edit about the hospitals that the institution stands by. */
@Named("alliances")
@ViewScoped
public class AlliancesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private InstitutionService institutions;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Answers answers;

    private @Nullable UUID institution;
    private List<HospitalView> choices = List.of();
    private Map<UUID, Translated> names = Map.of();
    private @Nullable UUID hospital;
    private @Nullable LocalDate from;
    private @Nullable UUID alliance;
    private @Nullable LocalDate lastDay;

    @PostConstruct
    void load() {
        choices = hospitals.hospitals();
        names = choices.stream().collect(Collectors.toMap(HospitalView::id, HospitalView::name));
        institution = Asked.id(request, "id").orElse(null);
    }

    public void ally() {
        AllianceDetails details = new AllianceDetails(institution, hospital, null, from, null);
        if (answers.accepted(institutions.ally(details))) {
            hospital = null;
            from = null;
            answers.saved();
        }
    }

    /** Ends the chosen alliance on the day that was typed. */
    public void end() {
        if (alliance == null) {
            answers.refuse(Refusal.at("alliance", "choice.missing"));
        } else if (lastDay == null) {
            answers.refuse(Refusal.at("lastDay", "choice.missing"));
        } else if (answers.accepted(institutions.endAlliance(alliance, lastDay))) {
            alliance = null;
            lastDay = null;
            answers.saved();
        }
    }

    /** The alliances that have no last day yet. */
    public List<AllianceView> getGoingOn() {
        return getRows().stream().filter(row -> row.period().to() == null).toList();
    }

    public List<AllianceView> getRows() {
        return institution == null ? List.of() : institutions.alliances(institution);
    }

    /** The hospital's name. */
    public @Nullable Translated nameOf(UUID id) {
        return names.get(id);
    }

    public List<HospitalView> getChoices() {
        return choices;
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID chosen) {
        hospital = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable UUID getAlliance() {
        return alliance;
    }

    public void setAlliance(@Nullable UUID chosen) {
        alliance = chosen;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate typed) {
        lastDay = typed;
    }
}

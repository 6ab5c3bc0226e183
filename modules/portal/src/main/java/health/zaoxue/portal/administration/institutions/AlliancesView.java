package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.identity.AllianceView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
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

    @Inject
    private Texts texts;

    private @Nullable UUID institution;
    private List<HospitalView> choices = List.of();
    private Map<UUID, Translated> names = Map.of();
    private @Nullable UUID hospital;
    private @Nullable LocalDate from;
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
            answers.done(texts.get("common", "answer.saved"));
        }
    }

    /** Ends an alliance on the day that was typed. */
    public void end(UUID alliance) {
        if (lastDay != null && answers.accepted(institutions.endAlliance(alliance, lastDay))) {
            lastDay = null;
            answers.done(texts.get("common", "answer.saved"));
        }
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

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate typed) {
        lastDay = typed;
    }
}

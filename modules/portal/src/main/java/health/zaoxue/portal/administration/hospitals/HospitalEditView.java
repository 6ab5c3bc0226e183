package health.zaoxue.portal.administration.hospitals;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/hospitals/edit: one hospital, new or known. */
@Named("hospitalEdit")
@ViewScoped
public class HospitalEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private HospitalService hospitals;

    @Inject
    private PlaceService places;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable Editable<HospitalDetails> seen;
    private HospitalForm form = new HospitalForm();
    private List<PlaceView> prefectures = List.of();
    private List<PlaceView> sponsorRegions = List.of();

    @PostConstruct
    void load() {
        prefectures = places.places(PlaceKind.PREFECTURE);
        sponsorRegions = places.places(PlaceKind.SPONSOR_REGION);
        Asked.id(request, "id").ifPresent(id -> {
            Editable<HospitalDetails> hospital = hospitals.opened(id);
            seen = hospital;
            form = HospitalForm.of(hospital.details());
        });
    }

    public @Nullable String save() {
        Outcome<UUID> outcome = seen == null
                ? hospitals.enter(form.details())
                : hospitals.correct(new Editable<>(seen.id(), seen.version(), form.details()));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("common", "answer.saved"));
        return "/administration/hospitals/edit.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    /** Null for a hospital that is not entered yet. */
    public @Nullable UUID getId() {
        return seen == null ? null : seen.id();
    }

    public HospitalForm getForm() {
        return form;
    }

    public List<PlaceView> getPrefectures() {
        return prefectures;
    }

    public List<PlaceView> getSponsorRegions() {
        return sponsorRegions;
    }

    public HospitalGrade[] getGrades() {
        return HospitalGrade.values();
    }
}

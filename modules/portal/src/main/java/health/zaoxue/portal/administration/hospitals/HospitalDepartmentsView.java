package health.zaoxue.portal.administration.hospitals;

import health.zaoxue.identity.CatalogueDepartmentView;
import health.zaoxue.identity.CatalogueService;
import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The part of administration/hospitals/edit that opens and closes departments. */
@Named("hospitalDepartments")
@ViewScoped
public class HospitalDepartmentsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private HospitalService hospitals;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable UUID hospital;
    private List<CatalogueDepartmentView> choices = List.of();
    private String[] chosen = {};

    @PostConstruct
    void load() {
        choices = catalogue.departments();
        Asked.id(request, "id").ifPresent(id -> {
            hospital = id;
            show(hospitals.departments(id));
        });
    }

    public void save() {
        if (hospital != null && answers.accepted(hospitals.openDepartments(hospital, Set.of(chosen)))) {
            show(hospitals.departments(hospital));
            answers.done(texts.get("common", "answer.saved"));
        }
    }

    private void show(List<DepartmentView> departments) {
        chosen = departments.stream().map(DepartmentView::code).toArray(String[]::new);
    }

    public List<CatalogueDepartmentView> getChoices() {
        return choices;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String @Nullable [] codes) {
        chosen = codes == null ? new String[0] : codes.clone();
    }
}

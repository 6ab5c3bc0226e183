package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.AllianceService;
import health.zaoxue.identity.AllianceView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.administration.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of administration/institutions/edit about the hospitals that the institution stands by. */
@Named("alliances")
@RequestScoped
public class AlliancesView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private AllianceService alliances;

    @Inject
    private HospitalService hospitals;

    private List<AllianceView> rows = List.of();
    private Map<UUID, Translated> names = Map.of();

    @PostConstruct
    void load() {
        rows = Asked.id(request, "id").map(alliances::alliances).orElse(List.of());
        names = rows.isEmpty()
                ? Map.of()
                : hospitals.hospitals().stream().collect(Collectors.toMap(HospitalView::id, HospitalView::name));
    }

    public List<AllianceView> getRows() {
        return rows;
    }

    /** The hospital's name. */
    public @Nullable Translated nameOf(UUID hospital) {
        return names.get(hospital);
    }
}

package health.zaoxue.portal.administration.grants;

import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.GrantService;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/grants/index: who has which role, where and on which days. */
@Named("administeredGrants")
@ViewScoped
public class GrantsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GrantService grants;

    @Inject
    private HospitalService hospitalRegister;

    private @Nullable Role role;
    private @Nullable UUID hospital;
    private @Nullable LocalDate day;
    private final ListModel<GrantRow> rows = new ListModel<>(this::page);

    private Page<GrantRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>();
        if (role != null) {
            filters.put("role", role.name());
        }
        if (hospital != null) {
            filters.put("hospital", hospital.toString());
        }
        if (day != null) {
            filters.put("day", day.toString());
        }
        return grants.list(listing.narrowed(filters));
    }

    public ListModel<GrantRow> getRows() {
        return rows;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<HospitalView> getHospitals() {
        return hospitalRegister.hospitals();
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role chosen) {
        role = chosen;
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID chosen) {
        hospital = chosen;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate typed) {
        day = typed;
    }
}

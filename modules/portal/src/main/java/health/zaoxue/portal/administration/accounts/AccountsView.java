package health.zaoxue.portal.administration.accounts;

import health.zaoxue.identity.AccountRow;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AccountState;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/accounts/index: everybody's account, and how it stands. */
@Named("administeredAccounts")
@ViewScoped
public class AccountsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private HospitalService hospitalRegister;

    private @Nullable AccountState state;
    private @Nullable Role role;
    private @Nullable UUID hospital;
    private final ListModel<AccountRow> rows = new ListModel<>(this::page);

    private Page<AccountRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>();
        if (state != null) {
            filters.put("state", state.name());
        }
        if (role != null) {
            filters.put("role", role.name());
        }
        if (hospital != null) {
            filters.put("hospital", hospital.toString());
        }
        return accounts.list(listing.narrowed(filters));
    }

    public ListModel<AccountRow> getRows() {
        return rows;
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<HospitalView> getHospitals() {
        return hospitalRegister.hospitals();
    }

    public @Nullable AccountState getState() {
        return state;
    }

    public void setState(@Nullable AccountState chosen) {
        state = chosen;
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
}

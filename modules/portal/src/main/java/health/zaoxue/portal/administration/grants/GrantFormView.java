package health.zaoxue.portal.administration.grants;

import health.zaoxue.identity.AccountDetails;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.GrantDetails;
import health.zaoxue.identity.GrantPlace;
import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.GrantService;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
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
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/grants/one: the roles of one person by day, and one more. */
@Named("grantForm")
@ViewScoped
public class GrantFormView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private AccountService accounts;

    @Inject
    private GrantService grants;

    @Inject
    private CallerContext callers;

    @Inject
    private Answers answers;

    private final FormStamp stamp = new FormStamp();
    private @Nullable AccountDetails account;
    private List<GrantRow> rows = List.of();
    private List<GrantPlace> places = List.of();
    private @Nullable Role role;
    private @Nullable UUID place;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        UUID person = Asked.id(request, "id").orElseThrow(() -> new NotFound("grants of nobody"));
        account = accounts.account(person);
        places = grants.places(person);
        rows = grants.list(new Listing(0, MOST, null, true, Map.of("person", person.toString())))
                .rows();
    }

    public @Nullable String give() {
        UUID person = getAccount().person();
        GrantDetails details = new GrantDetails(person, role, place, from, until, reason);
        if (!answers.accepted(grants.give(stamp.key(), details))) {
            return null;
        }
        answers.doneThenRedirect("common", "answer.saved");
        return "/administration/grants/one.xhtml?faces-redirect=true&id=" + person;
    }

    /** By what the form is known when it arrives again. */
    public FormStamp getStamp() {
        return stamp;
    }

    public AccountDetails getAccount() {
        return Objects.requireNonNull(account);
    }

    /** Whether it is the reader's own account, about which others decide. */
    public boolean isOwn() {
        return getAccount().person().equals(callers.current().person());
    }

    public List<Role> getRoles() {
        return getAccount().fitting().stream().sorted().toList();
    }

    public List<GrantRow> getRows() {
        return rows;
    }

    public List<GrantPlace> getPlaces() {
        return places;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role chosen) {
        role = chosen;
    }

    public @Nullable UUID getPlace() {
        return place;
    }

    public void setPlace(@Nullable UUID chosen) {
        place = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate typed) {
        until = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}

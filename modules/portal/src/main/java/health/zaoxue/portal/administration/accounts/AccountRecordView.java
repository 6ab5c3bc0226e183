package health.zaoxue.portal.administration.accounts;

import health.zaoxue.identity.AccountDetails;
import health.zaoxue.identity.AccountFailure;
import health.zaoxue.identity.AccountHistoryEntry;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/accounts/one: an account as it should be, how far Keycloak is, and what was done to it. */
@Named("accountRecord")
@ViewScoped
public class AccountRecordView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    @Inject
    private Answers answers;

    private @Nullable AccountDetails account;
    private List<AccountHistoryEntry> history = List.of();
    private Map<UUID, PersonView> names = Map.of();
    private FormStamp change = new FormStamp();
    private FormStamp ask = new FormStamp();
    private String[] roles = {};
    private @Nullable String reason;
    private @Nullable String userName;
    private boolean existing;
    private transient @Nullable String password;

    @PostConstruct
    void load() {
        UUID id = Asked.id(request, "id").orElseThrow(() -> new NotFound("account without id"));
        show(accounts.account(id));
    }

    /** Looks how far Keycloak is; what is being typed stays, and about what it was typed. */
    public void look() {
        String[] ticked = roles;
        String typed = reason;
        FormStamp read = change;
        show(accounts.account(getAccount().person()));
        roles = ticked;
        reason = typed;
        change = read;
    }

    private void show(AccountDetails shown) {
        account = shown;
        history = accounts.history(shown.person());
        names = people.people(history.stream()
                .map(AccountHistoryEntry::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        change = new FormStamp(Math.toIntExact(shown.version()));
        roles = RoleNames.ticked(shown.roles());
        userName = shown.account().userName();
        reason = null;
        password = null;
    }

    public void changeRoles() {
        AccountDetails seen = getAccount();
        done(accounts.changeRoles(seen.person(), change.version(), RoleNames.read(roles), typedReason()));
    }

    public void disable() {
        done(accounts.disable(getAccount().person(), change.version(), typedReason()));
    }

    public void enable() {
        done(accounts.enable(getAccount().person(), change.version(), typedReason()));
    }

    public void rename() {
        String typed = Objects.requireNonNullElse(userName, "");
        done(accounts.rename(getAccount().person(), getAccount().version(), typed, existing));
    }

    public void writeAgain() {
        done(accounts.writeAgain(ask.key(), getAccount().person()));
    }

    public void initialPassword() {
        Outcome<String> outcome =
                accounts.initialPassword(ask.key(), getAccount().person());
        if (answers.accepted(outcome)) {
            look();
            ask = new FormStamp();
            password = outcome.value();
        }
    }

    private void done(Outcome<UUID> outcome) {
        if (answers.accepted(outcome)) {
            show(accounts.account(outcome.value()));
            ask = new FormStamp();
            answers.saved();
        }
    }

    private String typedReason() {
        return Objects.requireNonNullElse(reason, "");
    }

    /** What the form that changes the account was made from. */
    public FormStamp getChange() {
        return change;
    }

    /** By what a wish for a password or a letter is known when it arrives again. */
    public FormStamp getAsk() {
        return ask;
    }

    public AccountDetails getAccount() {
        return Objects.requireNonNull(account);
    }

    public List<AccountHistoryEntry> getHistory() {
        return history;
    }

    /** Whether it is the reader's own account, about which others decide. */
    public boolean isOwn() {
        return getAccount().person().equals(callers.current().person());
    }

    /** Whether Keycloak has it, and it is open. */
    public boolean isReachable() {
        return !isOwn()
                && getAccount().account().subject() != null
                && getAccount().account().disabledAt() == null;
    }

    public boolean isNameTaken() {
        return getAccount().progress().failure() == AccountFailure.NAME_TAKEN
                && getAccount().account().subject() == null;
    }

    /** The roles that fit, and those that are held although they do not. */
    public List<Role> getOffered() {
        Set<Role> offered = EnumSet.noneOf(Role.class);
        offered.addAll(getAccount().fitting());
        offered.addAll(getAccount().roles());
        return RoleNames.sorted(offered);
    }

    /** Somebody's name, null where it is not known any more. */
    public @Nullable Translated nameOf(@Nullable UUID person) {
        PersonView view = person == null ? null : names.get(person);
        return view == null ? null : view.name();
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String @Nullable [] ticked) {
        roles = ticked == null ? new String[0] : ticked.clone();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String typed) {
        userName = typed;
    }

    public boolean isExisting() {
        return existing;
    }

    public void setExisting(boolean ticked) {
        existing = ticked;
    }

    /** The password that was just made; shown once. */
    public @Nullable String getPassword() {
        return password;
    }
}

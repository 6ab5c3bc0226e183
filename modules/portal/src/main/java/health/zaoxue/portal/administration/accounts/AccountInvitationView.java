package health.zaoxue.portal.administration.accounts;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.Invitation;
import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.administration.PeopleByName;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/accounts/invite: an account for a person of the register who has none. */
@Named("accountInvitation")
@ViewScoped
public class AccountInvitationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private AccountService accounts;

    @Inject
    private PeopleByName people;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private List<Role> fitting = List.of();
    private @Nullable UUID person;
    private @Nullable UUID chosen;
    private @Nullable String userName;
    private @Nullable String email;
    private String language = Language.CHINESE.tag();
    private String[] roles = {};
    private boolean existing;

    @PostConstruct
    void load() {
        Asked.id(request, "person").ifPresent(id -> {
            person = people.named(id);
            userName = accounts.proposedUserName(id);
            fitting = RoleNames.sorted(accounts.fitting(id));
        });
    }

    /** People without an account whose name, in any script, contains what was typed. */
    public List<UUID> suggest(String typed) {
        return people.offered(Map.of("name", typed), row -> row.userName() == null);
    }

    /** Goes on to the invitation of whoever was chosen, whose address it has. */
    public void goOn() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/administration/accounts/invite.xhtml?person=" + Objects.requireNonNull(chosen));
    }

    public @Nullable String invite() {
        Outcome<UUID> outcome = accounts.invite(new Invitation(
                Objects.requireNonNull(person),
                userName,
                email,
                Language.withTag(language).orElse(Language.ENGLISH),
                RoleNames.read(roles),
                existing));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("administration", "accounts.invited"));
        return "/administration/accounts/one.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    /** The name of an offered or chosen person. */
    public @Nullable Translated nameOf(@Nullable UUID id) {
        return people.nameOf(id);
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public List<Role> getFitting() {
        return fitting;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID somebody) {
        chosen = somebody;
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String typed) {
        userName = typed;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = typed;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String @Nullable [] ticked) {
        roles = ticked == null ? new String[0] : ticked.clone();
    }

    public boolean isExisting() {
        return existing;
    }

    public void setExisting(boolean ticked) {
        existing = ticked;
    }
}

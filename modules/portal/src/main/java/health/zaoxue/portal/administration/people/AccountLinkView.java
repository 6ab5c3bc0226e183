package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AccountView;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The part of administration/people/edit where the security administrator links the account. */
@Named("accountLink")
@ViewScoped
public class AccountLinkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private AccountService accounts;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable UUID person;
    private @Nullable AccountView account;
    private @Nullable String userName;

    @PostConstruct
    void load() {
        Asked.id(request, "id").ifPresent(id -> {
            person = id;
            account = accounts.accountOf(id).orElse(null);
        });
    }

    public void link() {
        UUID linked = Objects.requireNonNull(person);
        if (answers.accepted(accounts.link(linked, Objects.requireNonNullElse(userName, "")))) {
            show(linked, "accounts.linked");
        }
    }

    public void unlink() {
        UUID linked = Objects.requireNonNull(person);
        if (answers.accepted(accounts.unlink(linked))) {
            show(linked, "accounts.unlinked");
        }
    }

    private void show(UUID id, String sentence) {
        account = accounts.accountOf(id).orElse(null);
        userName = null;
        answers.done(texts.get("administration", sentence));
    }

    public @Nullable AccountView getAccount() {
        return account;
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String typed) {
        userName = typed;
    }
}

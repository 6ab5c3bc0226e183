package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AccountView;
import health.zaoxue.portal.administration.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The part of administration/people/edit that leads the security administrator to the person's account. */
@Named("personAccount")
@RequestScoped
public class PersonAccountView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountService accounts;

    private @Nullable AccountView account;

    @PostConstruct
    void load() {
        account = Asked.id(request, "id").flatMap(accounts::accountOf).orElse(null);
    }

    public @Nullable AccountView getAccount() {
        return account;
    }
}

package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AccountView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The part of administration/people/edit that leads the security administrator to the person's account. */
@Named("personAccount")
@RequestScoped
public class PersonAccountView {
    @Inject
    private KeptPerson person;

    @Inject
    private AccountService accounts;

    private @Nullable AccountView account;

    @PostConstruct
    void load() {
        account = person.id().flatMap(accounts::accountOf).orElse(null);
    }

    public @Nullable AccountView getAccount() {
        return account;
    }
}

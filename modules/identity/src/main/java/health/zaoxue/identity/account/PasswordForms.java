package health.zaoxue.identity.account;

import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Forms by which a password for the first sign-in is asked for. */
@Dependent
class PasswordForms {
    @Inject
    private InitialPasswords passwords;

    @Inject
    private EnteredOnce entered;

    /** R-PLT-100: one form sets one password; when it arrives again, the password has been shown. */
    Outcome<String> set(UUID key, UUID person) {
        AtomicReference<String> password = new AtomicReference<>();
        Outcome<UUID> once = entered.from(
                key,
                "account.password",
                new OfPerson(person),
                () -> passwords.set(person).map(made -> {
                    password.set(made);
                    return person;
                }));
        String made = password.get();
        if (made != null) {
            return Outcome.done(made);
        }
        return Outcome.refused(once.isDone() ? List.of(Refusal.of("identity.account.password-shown")) : once.reasons());
    }
}

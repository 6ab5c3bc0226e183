package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountFailure;
import health.zaoxue.identity.AccountLetter;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.sessions.EndedSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * R-IDN-45: carries out what is wished of one account. One at a time for each person, on however many nodes, so that an older wish
 * never comes after a newer one; what was carried out already is not touched again.
 */
@ApplicationScoped
@Transactional
class Settlement {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private WantedAccounts accounts;

    @Inject
    private AccountDirectory directory;

    @Inject
    private Progress progress;

    @Inject
    private EndedSessions sessions;

    /** Answers what kept Keycloak from it; nothing where all is as it should be. */
    Optional<AccountFailure> settle(UUID person) {
        Turn.take(database, "account in Keycloak " + person);
        return accounts.of(person).filter(Wanted::open).flatMap(this::attempt);
    }

    private Optional<AccountFailure> attempt(Wanted wanted) {
        UUID person = wanted.person();
        try {
            String subject = directory.located(wanted);
            if (!subject.equals(wanted.subject())) {
                if (belongsToAnother(person, subject)) {
                    throw new AccountDirectory.Refused(AccountFailure.NAME_TAKEN);
                }
                progress.made(person, subject);
            }
            if (directory.broughtInLine(subject, wanted)) {
                sessions.endAllOf(subject);
            }
            if (wanted.enabled() && wanted.contact().letter() == AccountLetter.WANTED) {
                progress.letter(person, directory.writeTo(subject));
            }
            progress.done(person, wanted.number());
            return Optional.empty();
        } catch (AccountDirectory.Unreachable unreachable) {
            return failed(person, AccountFailure.UNREACHABLE);
        } catch (AccountDirectory.Refused refused) {
            return failed(person, refused.reason());
        }
    }

    private Optional<AccountFailure> failed(UUID person, AccountFailure failure) {
        progress.failed(person, failure);
        return Optional.of(failure);
    }

    private boolean belongsToAnother(UUID person, String subject) {
        List<UUID> holders = Row.all(
                database.createNativeQuery(
                                "select person_id from identity.account where subject = ?1 and person_id <> ?2")
                        .setParameter(1, subject)
                        .setParameter(2, person),
                Row::id);
        return !holders.isEmpty();
    }
}

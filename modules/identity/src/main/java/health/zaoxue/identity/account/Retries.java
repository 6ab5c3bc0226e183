package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/** What a security administrator does where Keycloak could not make an account, or could not write to the person. */
@Dependent
class Retries {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Invitations invitations;

    @Inject
    private Wishes wishes;

    @Inject
    private Clock clock;

    @Inject
    private EnteredOnce entered;

    /** Tries another name, or takes over the account that has it. */
    Outcome<UUID> rename(UUID person, long version, String typedName, boolean existing) {
        Account account = Opened.find(database, Account.class, person);
        Opened.requireSame(version, account.version());
        TypedFields fields = new TypedFields();
        String userName = Invitations.userName(fields, typedName);
        if (account.isMade()) {
            fields.refuse(Refusal.of("identity.account.made"));
        }
        invitations.refuseTakenName(userName, person, fields);
        if (fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        account.rename(userName, clock.instant());
        database.flush();
        wishes.expect(person, existing);
        wishes.renew(person);
        wishes.note(person, AccountAct.RENAMED, null);
        return Outcome.done(person);
    }

    /** R-PLT-100: once for a form. */
    Outcome<UUID> writeAgain(UUID key, UUID person) {
        return entered.from(key, "account.letter", new OfPerson(person), () -> writeAgain(person));
    }

    private Outcome<UUID> writeAgain(UUID person) {
        Account account = Opened.find(database, Account.class, person);
        if (account.isDisabled()) {
            return Outcome.refused(Refusal.of("identity.account.not-open"));
        }
        if (!wishes.askForLetter(person)) {
            return Outcome.refused(Refusal.of("identity.account.no-address"));
        }
        wishes.renew(person);
        wishes.note(person, AccountAct.LETTER_ASKED, null);
        return Outcome.done(person);
    }
}

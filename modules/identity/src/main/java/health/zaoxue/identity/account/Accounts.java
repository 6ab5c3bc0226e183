package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountDetails;
import health.zaoxue.identity.AccountHistoryEntry;
import health.zaoxue.identity.AccountRow;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AccountView;
import health.zaoxue.identity.Invitation;
import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Accounts implements AccountService {
    @Inject
    private AccountTable table;

    @Inject
    private Invitations invitations;

    @Inject
    private AccountChanges changes;

    @Inject
    private PasswordForms passwords;

    @Inject
    private Retries retries;

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Page<AccountRow> list(Listing listing) {
        return table.list(listing);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public AccountDetails account(UUID person) {
        return table.of(person).orElseThrow(() -> new NotFound("account of " + person));
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public List<AccountHistoryEntry> history(UUID person) {
        return table.history(person);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Optional<AccountView> accountOf(UUID person) {
        return table.of(person).map(AccountDetails::account);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public String proposedUserName(UUID person) {
        return invitations.proposedUserName(person);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Set<Role> fitting(UUID person) {
        return invitations.fitting(person);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> invite(Invitation invitation) {
        return invitations.invite(invitation);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<AccountView> linkTo(UUID person, String subject, String userName, Set<Role> roles) {
        return invitations.link(new Invitation(person, userName, null, Language.ENGLISH, roles, true), subject);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> changeRoles(UUID person, long version, Set<Role> roles, String reason) {
        return changes.changeRoles(person, version, roles, reason);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> disable(UUID person, long version, String reason) {
        return changes.disable(person, version, reason);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> enable(UUID person, long version, String reason) {
        return changes.enable(person, version, reason);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> rename(UUID person, long version, String userName, boolean existing) {
        return retries.rename(person, version, userName, existing);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> writeAgain(UUID key, UUID person) {
        return retries.writeAgain(key, person);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<String> initialPassword(UUID key, UUID person) {
        return passwords.set(key, person);
    }
}

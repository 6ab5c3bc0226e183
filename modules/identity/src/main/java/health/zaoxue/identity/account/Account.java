package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's way to sign in: whose it is, and whether it is open. Each act about it makes a new version. */
@Entity
@Table(schema = "identity", name = "account")
class Account {
    @Id
    @Column(name = "person_id")
    private UUID person;

    @Version
    private long version;

    private @Nullable String subject;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "linked_by")
    private UUID linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_why")
    private @Nullable Disabled disabledWhy;

    /** What an account was disabled for. */
    enum Disabled {
        ADMINISTRATOR,
        TOUR_ENDED
    }

    protected Account() {}

    Account(AccountView account, UUID linkedBy) {
        this.person = account.person();
        this.subject = account.subject();
        this.userName = account.userName();
        this.linkedAt = account.linkedAt();
        this.linkedBy = linkedBy;
    }

    void disable(Disabled why, Instant at) {
        disabledWhy = why;
        disabledAt = at;
        changedAt = at;
    }

    void enable(Instant at) {
        disabledWhy = null;
        disabledAt = null;
        changedAt = at;
    }

    void changed(Instant at) {
        changedAt = at;
    }

    void rename(String name, Instant at) {
        if (subject != null) {
            throw new IllegalStateException("Keycloak has made " + person + " already");
        }
        userName = name;
        changedAt = at;
    }

    boolean isMade() {
        return subject != null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    long version() {
        return version;
    }

    AccountView view() {
        return new AccountView(person, subject, userName, linkedAt, disabledAt);
    }
}

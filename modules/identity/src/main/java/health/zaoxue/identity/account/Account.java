package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One person's way to sign in; made and taken away whole, never changed. */
@Entity
@Table(schema = "identity", name = "account")
class Account {
    @Id
    @Column(name = "person_id")
    private UUID person;

    private String subject;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "linked_by")
    private UUID linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected Account() {}

    Account(AccountView account, UUID linkedBy) {
        this.person = account.person();
        this.subject = account.subject();
        this.userName = account.userName();
        this.linkedAt = account.linkedAt();
        this.linkedBy = linkedBy;
    }

    AccountView view() {
        return new AccountView(person, subject, userName, linkedAt);
    }
}

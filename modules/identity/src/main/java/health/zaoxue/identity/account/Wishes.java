package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.AccountLetter;
import health.zaoxue.identity.Invitation;
import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.notices.NoticeReader;
import health.zaoxue.platform.notices.Notices;
import health.zaoxue.platform.outbox.Outbox;
import health.zaoxue.platform.outbox.OutboxMessage;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R-IDN-40: what is wished of Keycloak is written together with the act that wishes it, and told to Keycloak from the outbox. */
@Dependent
class Wishes {
    static final String KIND = "identity.account";

    private static final Set<AccountAct> GIVES_ROLES = Set.of(
            AccountAct.INVITED,
            AccountAct.ENTERED,
            AccountAct.ROLES_CHANGED,
            AccountAct.ENABLED,
            AccountAct.MOVED,
            AccountAct.STATED,
            AccountAct.GRANTED,
            AccountAct.GRANT_ENDED,
            AccountAct.GRANTS_TURNED);

    private static final Set<AccountAct> ENDS_WHAT_WAS = Set.of(
            AccountAct.ROLES_CHANGED,
            AccountAct.DISABLED,
            AccountAct.TOUR_ENDED,
            AccountAct.MOVED,
            AccountAct.STATED,
            AccountAct.GRANT_ENDED,
            AccountAct.GRANTS_TURNED);

    private static final String HOSPITAL_TODAY = """
            (select coalesce(t.hospital_id, p.hospital_id) from identity.staff_member p
             left join identity.tour t on t.person_id = p.id and ?2 between t.from_day and t.to_day where p.id = ?1)
            """;

    private static final String GRANTED_DEPARTMENT =
            "(select cast(min(cast(g.department_id as text)) as uuid) from identity.granted_on(?2) g where g.person_id = ?1)";

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Outbox outbox;

    @Inject
    private Notices notices;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    /** The first wish about an account. */
    void begin(Invitation invitation, boolean carriedOut) {
        AccountLetter letter =
                invitation.email() == null || invitation.existing() ? AccountLetter.NONE : AccountLetter.WANTED;
        about(invitation.person(), """
                        insert into identity.account_wish (person_id, email, language, existing, hospital_id, number, wished_at,
                            done_number, attempts, letter)
                        values (?1, ?3, ?4, ?5, %s, 1, ?6, ?7, 0, ?8)
                        """.formatted(HOSPITAL_TODAY))
                .setParameter(3, invitation.email())
                .setParameter(4, invitation.language().tag())
                .setParameter(5, invitation.existing())
                .setParameter(6, now())
                .setParameter(7, carriedOut ? 1L : 0L)
                .setParameter(8, letter.name())
                .executeUpdate();
        grants().state(invitation.person(), invitation.roles());
        if (!carriedOut) {
            send(invitation.person());
        }
    }

    /** Another wish: Keycloak is to look at the account again. */
    void renew(UUID person) {
        grants().follow(person);
        int known = about(person, """
                        update identity.account_wish
                        set number = number + 1, wished_at = ?3, hospital_id = %s, tried_at = null, failure = null, attempts = 0
                        where person_id = ?1
                        """.formatted(HOSPITAL_TODAY))
                .setParameter(3, now())
                .executeUpdate();
        if (known == 0) {
            about(person, """
                            insert into identity.account_wish (person_id, language, existing, hospital_id, number, wished_at,
                                done_number, attempts, letter)
                            values (?1, 'en', true, %s, 1, ?3, 0, 0, 'NONE')
                            """.formatted(HOSPITAL_TODAY)).setParameter(3, now()).executeUpdate();
        }
        send(person);
    }

    /** Says whether the account may already be there. */
    void expect(UUID person, boolean existing) {
        database.createNativeQuery("update identity.account_wish set existing = ?2 where person_id = ?1")
                .setParameter(1, person)
                .setParameter(2, existing)
                .executeUpdate();
    }

    /** Asks for a letter; answers whether there is an address. */
    boolean askForLetter(UUID person) {
        return database.createNativeQuery(
                                "update identity.account_wish set letter = 'WANTED' where person_id = ?1 and email is not null")
                        .setParameter(1, person)
                        .executeUpdate()
                > 0;
    }

    /** Where grants are written, as from whoever acts. */
    GrantBook grants() {
        return new GrantBook(database, callers.current().person(), clock);
    }

    Set<Role> rolesOf(UUID person) {
        return Row.all(
                        database.createNativeQuery(
                                        "select string_agg(role, ' ') from identity.account_role where person_id = ?1")
                                .setParameter(1, person),
                        row -> RoleRules.read(row.textOrNull()))
                .get(0);
    }

    /** Puts an act into the account's history; from then on nobody is told anything by a role or a place of
     * before, and what concerns the roles of now. */
    void note(UUID person, AccountAct act, @Nullable String reason) {
        if (ENDS_WHAT_WAS.contains(act)) {
            notices.leave(person);
        }
        if (GIVES_ROLES.contains(act)) {
            reader(person).ifPresent(notices::join);
        }
        UUID by = callers.current().person();
        database.createNativeQuery("""
                        insert into identity.account_act (id, person_id, act, roles, reason, by_id, at)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), ?7)
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, person)
                .setParameter(3, act.name())
                .setParameter(4, RoleRules.text(rolesOf(person)))
                .setParameter(5, reason)
                .setParameter(6, by.equals(HouseWork.PERSON) ? null : by)
                .setParameter(7, now())
                .executeUpdate();
    }

    private Optional<NoticeReader> reader(UUID person) {
        Set<Role> roles = rolesOf(person);
        return Row.all(
                        database.createNativeQuery("""
                                        select w.hospital_id, coalesce(%s, p.department_id), w.email, w.language
                                        from identity.account_wish w
                                        join identity.account a on a.person_id = w.person_id and a.disabled_at is null
                                        join identity.staff_member p on p.id = w.person_id where w.person_id = ?1
                                        """.formatted(GRANTED_DEPARTMENT))
                                .setParameter(1, person)
                                .setParameter(2, Date.valueOf(LocalDate.now(clock))),
                        row -> new NoticeReader(
                                person,
                                roles,
                                row.idOrNull(),
                                row.idOrNull(),
                                row.textOrNull(),
                                Language.withTag(row.text()).orElse(Language.ENGLISH)))
                .stream()
                .findFirst();
    }

    private Query about(UUID person, String sql) {
        return database.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, Date.valueOf(LocalDate.now(clock)));
    }

    private void send(UUID person) {
        outbox.send(new OutboxMessage(KIND, person + "/" + UUID.randomUUID(), person.toString()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

package health.zaoxue.identity.account;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register says about whoever has an account. */
@Dependent
class Standing {
    private static final String LAST_DAYS = """
            select p.id, p.employer_kind, (select max(t.to_day) from identity.tour t where t.person_id = p.id)
            from identity.staff_member p
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private CallerContext callers;

    /** Somebody, who employs them, and the last day of their last tour. */
    private record Sent(
            UUID person, EmployerKind employer, @Nullable LocalDate last) {}

    EmployerKind employerOf(UUID person) {
        return one(person).employer();
    }

    String latinNameOf(UUID person) {
        return Row.all(
                        database.createNativeQuery("select name_en from identity.staff_member where id = ?1")
                                .setParameter(1, person),
                        Row::text)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + person));
    }

    boolean tourHasEnded(UUID person) {
        Sent sent = one(person);
        return TourEnd.hasCome(sent.employer(), sent.last(), LocalDate.now(clock));
    }

    /** R-IDN-81: whether the person has another record, so that this one is a former one whose account stays closed. */
    boolean isFormer(UUID person) {
        return Row.all(
                        database.createNativeQuery(
                                        "select exists (select 1 from identity.person_alias where old_id = ?1)")
                                .setParameter(1, person),
                        Row::truth)
                .get(0);
    }

    /** Whose account is open although the last tour has ended. */
    List<UUID> openAfterTheirTour() {
        LocalDate today = LocalDate.now(clock);
        return Row.all(database.createNativeQuery(LAST_DAYS + """
                        join identity.account a on a.person_id = p.id
                        where a.disabled_at is null and p.employer_kind = 'INSTITUTION'
                        """), Standing::sent).stream()
                .filter(sent -> TourEnd.hasCome(sent.employer(), sent.last(), today))
                .map(Sent::person)
                .toList();
    }

    /** Who works at another hospital than when something was last wished about their account. */
    List<UUID> atAnotherHospital() {
        return Row.all(database.createNativeQuery("""
                        select a.person_id from identity.account a
                        join identity.account_wish w on w.person_id = a.person_id
                        join identity.staff_member p on p.id = a.person_id
                        left join identity.tour t on t.person_id = p.id and ?1 between t.from_day and t.to_day
                        where a.disabled_at is null and w.hospital_id is distinct from coalesce(t.hospital_id, p.hospital_id)
                        """).setParameter(1, Date.valueOf(LocalDate.now(clock))), Row::id);
    }

    /** R-IDN-43: nobody changes the rights that they have themselves. */
    void refuseOwn(UUID person, TypedFields fields) {
        if (person.equals(callers.current().person())) {
            fields.refuse(Refusal.of("identity.account.own"));
        }
    }

    /** Whose grants say something else today than when their roles were written down last. */
    List<UUID> withOtherGrants() {
        return Row.all(database.createNativeQuery("""
                        select distinct a.person_id from identity.account a
                        join (select coalesce(r.person_id, g.person_id) as person_id
                              from identity.account_role r
                              full join (select distinct person_id, role from identity.granted_on(?1)) g
                                  on g.person_id = r.person_id and g.role = r.role
                              where r.role is null or g.role is null) turned on turned.person_id = a.person_id
                        where a.disabled_at is null
                        """).setParameter(1, Date.valueOf(LocalDate.now(clock))), Row::id);
    }

    /**
     * R-IDN-44: an open account with the role of security administrator, and no last day for it, is left, whoever else acts at the same
     * moment.
     */
    void refuseLastSecurityAdministrator(UUID person, TypedFields fields) {
        Turn.take(database, "security administrators");
        boolean another = Row.all(
                        database.createNativeQuery("""
                                select exists (select 1 from identity.role_grant_day g
                                    join identity.account_role r on r.person_id = g.person_id and r.role = g.role
                                    join identity.account a on a.person_id = g.person_id
                                    where g.role = 'SECURITY_ADMIN' and g.ended_at is null and g.from_day <= ?2 and g.last_day is null
                                      and a.disabled_at is null and a.subject is not null and a.person_id <> ?1)
                                """)
                                .setParameter(1, person)
                                .setParameter(2, Date.valueOf(LocalDate.now(clock))),
                        Row::truth)
                .get(0);
        if (!another) {
            fields.refuse(Refusal.of("identity.account.last-security-administrator"));
        }
    }

    private Sent one(UUID person) {
        return Row.all(
                        database.createNativeQuery(LAST_DAYS + " where p.id = ?1")
                                .setParameter(1, person),
                        Standing::sent)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + person));
    }

    private static Sent sent(Row row) {
        return new Sent(row.id(), row.constant(EmployerKind.class), row.dayOrNull());
    }
}

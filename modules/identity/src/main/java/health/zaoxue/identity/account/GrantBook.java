package health.zaoxue.identity.account;

import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.persistence.Row;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes grants down, with who gave them and when, and what roles follow from them today. */
record GrantBook(EntityManager database, UUID by, Clock clock) {
    private static final String OPEN = """
            select g.id, g.role, g.hospital_id, g.department_id, g.from_day, g.last_day
            from identity.role_grant_day g
            where g.person_id = ?1 and g.ended_at is null and (g.last_day is null or g.last_day >= greatest(?2, g.from_day))
            """;

    /** A tour of duty with which a grant ends. */
    record Tour(UUID id, UUID hospital, Period period) {}

    private record Open(UUID id, GrantFacts facts) {}

    /** R-IDN-94: gives and ends what is needed so that somebody has these roles from today on, until further notice. */
    void state(UUID person, Set<Role> roles) {
        turn(person);
        LocalDate today = today();
        open(person).stream()
                .filter(open -> open.facts().period().contains(today))
                .filter(open -> !roles.contains(open.facts().role()))
                .forEach(open -> database.find(RoleGrant.class, open.id()).endAt(clock.instant(), byOrHouse()));
        database.flush();
        Set<Role> held = inForce(person);
        UUID tour = tourFrom(person, today).map(Tour::id).orElse(null);
        roles.stream()
                .filter(role -> !held.contains(role))
                .forEach(role -> enter(new GrantFacts(person, role, null, null, new Period(today, null)), tour));
        follow(person);
    }

    UUID enter(GrantFacts facts, @Nullable UUID tour) {
        RoleGrant grant = new RoleGrant(facts, tour, byOrHouse(), clock.instant());
        database.persist(grant);
        database.flush();
        return grant.id();
    }

    void endNow(RoleGrant grant) {
        grant.endAt(clock.instant(), byOrHouse());
        database.flush();
    }

    /** Others who change what the same person may do wait until this transaction has ended. */
    void turn(UUID person) {
        Turn.take(database, "grants of " + person);
    }

    /** What runs or will run, on the days that count. */
    List<GrantFacts> openOf(UUID person) {
        return open(person).stream().map(Open::facts).toList();
    }

    /** Lets the roles of the account be those that are in force today. */
    void follow(UUID person) {
        Set<Role> roles = inForce(person);
        database.createNativeQuery(
                        "delete from identity.account_role where person_id = ?1 and not role = any(string_to_array(?2, ' '))")
                .setParameter(1, person)
                .setParameter(2, RoleRules.text(roles))
                .executeUpdate();
        roles.forEach(role -> database.createNativeQuery(
                        "insert into identity.account_role (person_id, role) values (?1, ?2) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, role.name())
                .executeUpdate());
    }

    /** The tour that somebody who was sent serves on that day, or else the next one. */
    Optional<Tour> tourFrom(UUID person, LocalDate day) {
        return Row.all(about("""
                                select t.id, t.hospital_id, t.from_day, t.to_day from identity.tour t
                                join identity.staff_member p on p.id = t.person_id and p.employer_kind = 'INSTITUTION'
                                where t.person_id = ?1 and t.to_day >= ?2 order by t.from_day limit 1
                                """, person, day), row -> new Tour(row.id(), row.id(), new Period(row.day(), row.day())))
                .stream()
                .findFirst();
    }

    private Set<Role> inForce(UUID person) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(Row.all(
                about("select distinct role from identity.granted_on(?2) where person_id = ?1", person, today()),
                row -> row.constant(Role.class)));
        return roles;
    }

    private List<Open> open(UUID person) {
        return Row.all(
                about(OPEN, person, today()),
                row -> new Open(
                        row.id(),
                        new GrantFacts(
                                person,
                                row.constant(Role.class),
                                row.idOrNull(),
                                row.idOrNull(),
                                new Period(row.day(), row.dayOrNull()))));
    }

    private Query about(String sql, UUID person, LocalDate day) {
        return database.createNativeQuery(sql).setParameter(1, person).setParameter(2, Date.valueOf(day));
    }

    private @Nullable UUID byOrHouse() {
        return by.equals(HouseWork.PERSON) ? null : by;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

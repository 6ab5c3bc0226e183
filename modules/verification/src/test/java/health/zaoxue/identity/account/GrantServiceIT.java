package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.AccountHistoryEntry;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.GrantDetails;
import health.zaoxue.identity.GrantEnd;
import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.GrantService;
import health.zaoxue.identity.GrantStanding;
import health.zaoxue.identity.TourLastDay;
import health.zaoxue.identity.TourService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GrantServiceIT {
    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private OwnerDatabase database;

    @Inject
    private AccountService accounts;

    @Inject
    private GrantService grants;

    @Inject
    private TourService tours;

    @Inject
    private AccountRounds rounds;

    @Inject
    private Clock clock;

    private final Caller administrator =
            new Caller(UUID.randomUUID(), "Security", Set.of(Role.SECURITY_ADMIN), new Area.Region(), null, null);

    @Test
    @Tag("R-IDN-90")
    @Tag("R-IDN-92")
    void a_grant_is_refused_for_all_its_reasons_at_once_and_one_form_gives_one() {
        UUID official = linked(population.official(), Set.of(Role.SYSTEM_ADMIN));
        GrantDetails wrong =
                new GrantDetails(official, Role.AUDIT_ADMIN, UUID.randomUUID(), today().minusDays(1), null, " ");

        assertThat(codes(give(wrong)))
                .containsExactlyInAnyOrder(
                        "text.missing",
                        "identity.grant.elsewhere",
                        "identity.grant.past",
                        "identity.account.two-administrators");

        UUID key = UUID.randomUUID();
        GrantDetails right = details(official, Role.COMMISSION_OFFICIAL, today(), today().plusDays(3));
        UUID first = acting.as(administrator, () -> grants.give(key, right)).value();
        UUID second = acting.as(administrator, () -> grants.give(key, right)).value();
        assertThat(second).isEqualTo(first);
        assertThat(of(official)).hasSize(2);
    }

    @Test
    @Tag("R-IDN-93")
    @Tag("R-IDN-94")
    void a_grant_counts_from_its_first_day_to_its_last_and_no_longer() {
        UUID person = linked(population.localOf(population.hospitalAt(3650)), Set.of(Role.NURSE));
        String subject = subjectOf(person);
        UUID grant = give(details(person, Role.DEPARTMENT_HEAD, today().plusDays(1), today().plusDays(9)))
                .value();
        assertThat(roles(person)).containsExactly(Role.NURSE);
        assertThat(row(grant).standing()).isEqualTo(GrantStanding.COMING);

        database.execute("update identity.role_grant set from_day = from_day - 1 where id = '" + grant + "'");
        rounds.look();
        assertThat(roles(person)).containsExactlyInAnyOrder(Role.NURSE, Role.DEPARTMENT_HEAD);

        database.execute("update identity.role_grant set from_day = from_day - 9, until_day = '" + today().minusDays(1)
                + "' where id = '" + grant + "'");
        rounds.look();
        assertThat(roles(person)).containsExactly(Role.NURSE);
        assertThat(endings(subject)).isGreaterThanOrEqualTo(2);
        assertThat(acts(person))
                .containsExactly(
                        AccountAct.ENTERED, AccountAct.GRANTED, AccountAct.GRANTS_TURNED, AccountAct.GRANTS_TURNED);
    }

    @Test
    @Tag("R-IDN-93")
    void ending_the_last_grant_leaves_neither_role_nor_group_to_wish_for() {
        UUID person = linked(population.localOf(population.hospitalAt(3650)), Set.of(Role.NURSE));
        GrantRow grant = of(person).get(0);

        assertThat(codes(end(new GrantEnd(grant.id(), grant.version(), null, null))))
                .containsExactly("text.missing");
        end(new GrantEnd(grant.id(), grant.version(), null, "Left the ward")).value();

        assertThat(roles(person)).isEmpty();
        assertThat(database.text("select count(*) from identity.granted_on('" + today() + "') where person_id = '"
                        + person + "'"))
                .isEqualTo("0");
        assertThat(endings(subjectOf(person))).isGreaterThanOrEqualTo(1);
        assertThat(row(grant.id()).standing()).isEqualTo(GrantStanding.PAST);
        assertThatThrownBy(() -> end(new GrantEnd(grant.id(), grant.version(), null, "Again")))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @Tag("R-IDN-91")
    void what_somebody_who_was_sent_may_do_is_cut_with_the_tour_and_follows_it() {
        UUID person = population.aidOf(population.institution());
        UUID hospital = population.hospitalAt(3650);
        UUID tour = population.tour(person, hospital, today().minusDays(9), today().plusDays(20));
        linked(person, Set.of(Role.AID_STAFF));

        assertThat(codes(give(details(person, Role.DEPARTMENT_HEAD, today(), today().plusDays(21)))))
                .containsExactly("identity.grant.after-tour");
        assertThat(codes(give(details(person, Role.DEPARTMENT_HEAD, today().plusDays(21), null))))
                .containsExactly("identity.grant.no-tour");
        assertThat(of(person)).extracting(GrantRow::lastDay).containsExactly(today().plusDays(20));

        move(tour, today().plusDays(5), false);
        assertThat(of(person)).extracting(GrantRow::lastDay).containsExactly(today().plusDays(5));
        move(tour, today().plusDays(40), true);
        assertThat(of(person)).extracting(GrantRow::lastDay).containsExactly(today().plusDays(40));

        database.execute("update identity.role_grant set tour_id = null where person_id = '" + person + "'");
        assertThat(of(person))
                .as("given before a tour was planned")
                .extracting(GrantRow::lastDay)
                .containsExactly(today().plusDays(40));
    }

    @Test
    @Tag("R-IDN-92")
    void of_two_administrators_for_one_person_given_together_one_is_given() {
        UUID official = linked(population.official(), Set.of(Role.COMMISSION_OFFICIAL));
        List<Role> both = List.of(Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN);

        List<Outcome<UUID>> outcomes = Attempt.answers(acting.together(
                10,
                i -> () -> grants.give(
                        UUID.randomUUID(),
                        details(official, both.get(i % 2), today().plusDays(i), today().plusDays(20))),
                i -> administrator));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThatThrownBy(() -> database.execute(
                        "insert into identity.role_grant (id, person_id, role, from_day, granted_at, version)"
                                + " select gen_random_uuid(), person_id, case role when 'SYSTEM_ADMIN' then 'AUDIT_ADMIN' else"
                                + " 'SYSTEM_ADMIN' end, until_day, now(), 1 from identity.role_grant where person_id = '"
                                + official + "' and role <> 'COMMISSION_OFFICIAL'"))
                .hasStackTraceContaining("role_grant_one_administrator");
    }

    @Test
    @Tag("R-IDN-90")
    void the_list_finds_who_holds_a_role_at_a_hospital_on_a_day() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = linked(population.localOf(hospital), Set.of(Role.NURSE));
        give(details(person, Role.CREDENTIALING, today().plusDays(5), today().plusDays(6)))
                .value();

        assertThat(found(hospital, Role.CREDENTIALING, today().plusDays(6))).containsExactly(person);
        assertThat(found(hospital, Role.CREDENTIALING, today().plusDays(4))).isEmpty();
        assertThat(found(hospital, Role.NURSE, today().plusDays(400))).containsExactly(person);
        assertThatThrownBy(() -> acting.as(Population.systemAdmin(), () -> grants.list(Listing.first(1))))
                .isInstanceOf(NotPermitted.class);
    }

    private List<UUID> found(UUID hospital, Role role, LocalDate day) {
        Map<String, String> filters =
                Map.of("hospital", hospital.toString(), "role", role.name(), "day", day.toString());
        return acting.as(administrator, () -> grants.list(new Listing(0, 10, null, true, filters))).rows().stream()
                .map(GrantRow::person)
                .toList();
    }

    private void move(UUID tour, LocalDate lastDay, boolean later) {
        acting.as(Population.systemAdmin(), () -> {
                    TourLastDay wanted =
                            new TourLastDay(tour, tours.opened(tour).version(), lastDay, "Plans changed");
                    return later ? tours.extend(wanted) : tours.endEarly(wanted);
                })
                .value();
    }

    private Outcome<UUID> give(GrantDetails details) {
        return acting.as(administrator, () -> grants.give(UUID.randomUUID(), details));
    }

    private Outcome<UUID> end(GrantEnd end) {
        return acting.as(administrator, () -> grants.end(end));
    }

    private GrantRow row(UUID grant) {
        return acting.as(administrator, () -> grants.grant(grant));
    }

    private List<GrantRow> of(UUID person) {
        return acting.as(
                        administrator,
                        () -> grants.list(new Listing(0, 20, null, true, Map.of("person", person.toString()))))
                .rows();
    }

    private Set<Role> roles(UUID person) {
        return acting.as(administrator, () -> accounts.account(person)).roles();
    }

    private List<AccountAct> acts(UUID person) {
        return acting.as(administrator, () -> accounts.history(person)).stream()
                .map(AccountHistoryEntry::act)
                .toList();
    }

    private int endings(String subject) {
        return Integer.parseInt(String.valueOf(
                database.text("select count(*) from platform.ended_session where subject = '" + subject + "'")));
    }

    private String subjectOf(UUID person) {
        return String.valueOf(acting.as(administrator, () -> accounts.account(person))
                .account()
                .subject());
    }

    private UUID linked(UUID person, Set<Role> roles) {
        String name = "it." + UUID.randomUUID();
        acting.as(administrator, () -> accounts.linkTo(person, name, name, roles))
                .value();
        return person;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static GrantDetails details(UUID person, Role role, LocalDate from, @Nullable LocalDate until) {
        return new GrantDetails(person, role, null, from, until, "Needed on the ward");
    }

    private static List<String> codes(Outcome<UUID> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}

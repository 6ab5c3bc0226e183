package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.AccountDriftService;
import health.zaoxue.identity.AccountFailure;
import health.zaoxue.identity.AccountHistoryEntry;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AccountState;
import health.zaoxue.identity.CallerService;
import health.zaoxue.identity.Invitation;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Language;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccountServiceIT {
    private static final int PATIENCE_TENTHS = 100;
    private static final Set<Role> NURSE = Set.of(Role.NURSE);

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private OwnerDatabase database;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountDriftService drift;

    @Inject
    private CallerService callers;

    @Inject
    private AccountRounds rounds;

    @Inject
    private Clock clock;

    private final Caller administrator = securityAdministrator(UUID.randomUUID());

    @Test
    @Tag("R-IDN-40")
    @Tag("R-IDN-41")
    @Tag("R-IDN-42")
    void an_invitation_is_refused_for_all_its_reasons_at_once() {
        UUID person = population.localOf(population.hospitalAt(3650));
        Set<Role> roles = Set.of(Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

        Outcome<UUID> outcome = acting.as(
                administrator,
                () -> accounts.invite(new Invitation(person, "No Name", "nowhere", Language.CHINESE, roles, false)));

        assertThat(outcome.reasons())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(
                        "identity.account.user-name",
                        "identity.account.email",
                        "identity.account.role-unfit",
                        "identity.account.two-administrators");
        assertThat(acting.as(administrator, () -> accounts.accountOf(person))).isEmpty();
    }

    @Test
    @Tag("R-IDN-40")
    @Tag("R-IDN-13")
    void the_same_invitation_fifty_times_at_once_makes_one_account() {
        UUID person = population.localOf(population.hospitalAt(3650));
        String name = name();

        List<Outcome<UUID>> outcomes = Attempt.answers(
                acting.together(50, i -> () -> accounts.invite(invitation(person, name)), i -> administrator));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes.stream().flatMap(outcome -> outcome.reasons().stream()))
                .extracting(Refusal::code)
                .containsOnly("identity.account.present");
        assertThat(acts(person)).containsExactly(AccountAct.INVITED);
    }

    @Test
    @Tag("R-IDN-40")
    void a_user_name_belongs_to_one_person_whatever_its_case_and_a_free_one_is_proposed() {
        UUID hospital = population.hospitalAt(3650);
        UUID second = population.localOf(hospital);
        UUID third = population.localOf(hospital);
        String name = name();
        invited(population.localOf(hospital), name);

        Invitation again = invitation(second, name.toUpperCase(Locale.ROOT));
        assertThat(codes(acting.as(administrator, () -> accounts.invite(again))))
                .containsExactly("identity.account.name-taken");
        String proposed = acting.as(administrator, () -> accounts.proposedUserName(third));
        assertThat(acting.as(administrator, () -> accounts.list(named(proposed)))
                        .total())
                .isZero();
    }

    @Test
    @Tag("R-IDN-42")
    void the_database_too_keeps_two_administrators_apart() {
        UUID person = population.official();
        acting.as(
                        administrator,
                        () -> accounts.invite(new Invitation(
                                person, name(), null, Language.ENGLISH, Set.of(Role.AUDIT_ADMIN), false)))
                .value();

        assertThatThrownBy(() -> database.execute("insert into identity.account_role (person_id, role) values ('"
                        + person + "', 'SYSTEM_ADMIN')"))
                .hasStackTraceContaining("account_one_administrator");
    }

    @Test
    @Tag("R-IDN-45")
    @Tag("R-IDN-48")
    @Tag("R-IDN-49")
    void while_keycloak_does_not_answer_a_wish_waits_and_says_since_when_and_nothing_is_compared() throws Exception {
        UUID person = population.localOf(population.hospitalAt(3650));
        invited(person, name());

        for (int i = 0; i < PATIENCE_TENTHS && state(person) != AccountState.WAITING; i++) {
            Thread.sleep(100);
        }

        var progress = acting.as(administrator, () -> accounts.account(person)).progress();
        assertThat(state(person)).isEqualTo(AccountState.WAITING);
        assertThat(progress.open()).isTrue();
        assertThat(progress.failure()).isEqualTo(AccountFailure.UNREACHABLE);
        assertThat(progress.triedAt()).isAfterOrEqualTo(progress.wishedAt());
        assertThat(acting.as(administrator, () -> drift.compare()).lines()).isNull();
        assertThat(acting.as(administrator, () -> drift.repairAll()).reasons())
                .containsExactly(Refusal.of("identity.account.unreachable"));
        assertThat(acting.as(administrator, () -> accounts.initialPassword(UUID.randomUUID(), person))
                        .isDone())
                .isFalse();
    }

    @Test
    @Tag("R-IDN-46")
    void a_disabled_account_calls_nothing_at_once_and_calls_again_once_it_is_enabled() {
        String subject = UUID.randomUUID().toString();
        UUID person = nurseWith(subject);

        assertThat(change(person, version -> accounts.disable(person, version, "left")))
                .isTrue();
        assertThat(callers.callerFor(subject, NURSE)).isEmpty();
        assertThat(callers.callerFor(subject, Set.of(Role.SYSTEM_ADMIN))).isEmpty();
        assertThat(state(person)).isEqualTo(AccountState.DISABLED);

        assertThat(change(person, version -> accounts.enable(person, version, "back")))
                .isTrue();
        assertThat(callers.callerFor(subject, NURSE)).isPresent();
        assertThat(acts(person)).containsExactly(AccountAct.ENTERED, AccountAct.DISABLED, AccountAct.ENABLED);
    }

    @Test
    @Tag("R-IDN-40")
    void whoever_read_an_older_version_and_whoever_gives_no_reason_changes_nothing() {
        UUID person = nurseWith(UUID.randomUUID().toString());
        long seen = acting.as(administrator, () -> accounts.account(person)).version();
        change(person, version -> accounts.changeRoles(person, version, Set.of(Role.DEPARTMENT_HEAD), "promoted"));

        assertThatThrownBy(() -> acting.as(administrator, () -> accounts.disable(person, seen, "too late")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(change(person, version -> accounts.disable(person, version, "  ")))
                .isFalse();
        assertThat(acts(person)).containsExactly(AccountAct.ENTERED, AccountAct.ROLES_CHANGED);
    }

    @Test
    @Tag("R-IDN-43")
    void nobody_changes_their_own_account() {
        UUID person = administratorWith(UUID.randomUUID().toString());
        Caller self = securityAdministrator(person);
        long version = acting.as(self, () -> accounts.account(person)).version();

        assertThat(codes(acting.as(
                        self, () -> accounts.changeRoles(person, version, Set.of(Role.SYSTEM_ADMIN), "more"))))
                .contains("identity.account.own");
        assertThat(codes(acting.as(self, () -> accounts.disable(person, version, "tired"))))
                .contains("identity.account.own");
        assertThat(acting.as(self, () -> accounts.initialPassword(UUID.randomUUID(), person))
                        .reasons())
                .contains(Refusal.of("identity.account.own"));
    }

    @Test
    @Tag("R-IDN-44")
    void two_security_administrators_who_disable_each_other_at_once_leave_one() {
        UUID first = administratorWith(UUID.randomUUID().toString());
        UUID second = administratorWith(UUID.randomUUID().toString());
        database.execute("update identity.account set disabled_at = now(), disabled_why = 'ADMINISTRATOR'"
                + " where person_id not in ('" + first + "', '" + second + "') and disabled_at is null and person_id in"
                + " (select person_id from identity.account_role where role = 'SECURITY_ADMIN')");
        List<UUID> both = List.of(first, second);
        List<Long> versions = both.stream()
                .map(person ->
                        acting.as(administrator, () -> accounts.account(person)).version())
                .toList();

        List<Outcome<UUID>> outcomes = Attempt.answers(acting.together(
                2,
                i -> () -> accounts.disable(both.get(i), versions.get(i), "the other one"),
                i -> securityAdministrator(both.get(1 - i))));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes.stream().flatMap(outcome -> codes(outcome).stream()))
                .containsExactly("identity.account.last-security-administrator");
    }

    @Test
    @Tag("R-IDN-47")
    void a_tour_that_ended_yesterday_ends_the_account_and_one_that_follows_keeps_it() {
        LocalDate today = LocalDate.now(clock);
        UUID hospital = population.hospitalAt(3650);
        UUID institution = population.institution();
        UUID gone = sent(institution, "gone");
        population.tour(gone, hospital, today.minusDays(9), today.minusDays(1));
        UUID comingBack = sent(institution, "coming-back");
        population.tour(comingBack, hospital, today.minusDays(9), today.minusDays(1));
        population.tour(comingBack, hospital, today.plusDays(200), today.plusDays(300));
        UUID here = sent(institution, "here");
        population.tour(here, hospital, today.minusDays(9), today);

        rounds.look();

        assertThat(state(gone)).isEqualTo(AccountState.DISABLED);
        assertThat(acts(gone)).containsExactly(AccountAct.ENTERED, AccountAct.TOUR_ENDED);
        assertThat(state(comingBack)).isNotEqualTo(AccountState.DISABLED);
        assertThat(state(here)).isNotEqualTo(AccountState.DISABLED);
        assertThat(acts(here)).containsExactly(AccountAct.ENTERED, AccountAct.MOVED);
        assertThat(change(gone, version -> accounts.enable(gone, version, "asked")))
                .isFalse();
    }

    @Test
    @Tag("R-IDN-50")
    void without_an_account_in_keycloak_there_is_no_password() {
        UUID person = population.localOf(population.hospitalAt(3650));
        invited(person, name());

        assertThat(acting.as(administrator, () -> accounts.initialPassword(UUID.randomUUID(), person))
                        .reasons())
                .extracting(Refusal::code)
                .containsAnyOf("identity.account.not-open", "identity.account.unreachable");
        assertThat(acts(person)).doesNotContain(AccountAct.PASSWORD_SET);
    }

    @Test
    @Tag("R-IDN-40")
    void other_administrators_have_no_say_in_accounts() {
        assertThatThrownBy(() -> acting.as(Population.systemAdmin(), () -> accounts.list(Listing.first(1))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(Population.systemAdmin(), () -> drift.compare()))
                .isInstanceOf(NotPermitted.class);
    }

    private UUID sent(UUID institution, String subject) {
        UUID person = population.aidOf(institution);
        link(person, subject + UUID.randomUUID(), Set.of(Role.AID_STAFF));
        return person;
    }

    private UUID nurseWith(String subject) {
        UUID person = population.localOf(population.hospitalAt(3650));
        link(person, subject, NURSE);
        return person;
    }

    private UUID administratorWith(String subject) {
        UUID person = population.official();
        link(person, subject, Set.of(Role.SECURITY_ADMIN));
        return person;
    }

    private void link(UUID person, String subject, Set<Role> roles) {
        acting.as(administrator, () -> accounts.linkTo(person, subject, name(), roles))
                .value();
    }

    private void invited(UUID person, String name) {
        acting.as(administrator, () -> accounts.invite(invitation(person, name)))
                .value();
    }

    private boolean change(UUID person, java.util.function.LongFunction<Outcome<UUID>> act) {
        return acting.as(
                administrator,
                () -> act.apply(accounts.account(person).version()).isDone());
    }

    private AccountState state(UUID person) {
        return acting.as(administrator, () -> accounts.account(person)).state();
    }

    private List<AccountAct> acts(UUID person) {
        return acting.as(administrator, () -> accounts.history(person)).stream()
                .map(AccountHistoryEntry::act)
                .toList();
    }

    private static List<String> codes(Outcome<UUID> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    private static Listing named(String userName) {
        return new Listing(0, 1, null, true, Map.of("userName", userName));
    }

    private static Invitation invitation(UUID person, String userName) {
        return new Invitation(person, userName, null, Language.CHINESE, NURSE, false);
    }

    private static String name() {
        return "it." + UUID.randomUUID();
    }

    private static Caller securityAdministrator(UUID person) {
        return new Caller(person, "Security", Set.of(Role.SECURITY_ADMIN), new Area.Region(), null, null);
    }
}

package health.zaoxue.identity;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CallerServiceIT {
    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private CallerService callers;

    @Inject
    private AccountService accounts;

    @Inject
    private Clock clock;

    @Test
    @Tag("R-IDN-11")
    void a_local_physician_reaches_the_hospital_that_employs_them() {
        UUID hospital = population.hospitalAt(3650);
        String subject = linked(population.localOf(hospital));

        assertThat(caller(subject, Role.LOCAL_PHYSICIAN)).map(Caller::area).hasValue(new Area.Hospital(hospital));
    }

    @Test
    @Tag("R-IDN-11")
    void aid_staff_reach_the_hospital_of_their_tour_while_it_lasts_and_nothing_before_and_after() {
        LocalDate today = LocalDate.now(clock);
        UUID hospital = population.hospitalAt(3650);
        UUID institution = population.institution();
        UUID here = population.aidOf(institution);
        population.tour(here, hospital, today, today);
        UUID gone = population.aidOf(institution);
        population.tour(gone, hospital, today.minusDays(9), today.minusDays(1));

        assertThat(caller(linked(here), Role.AID_STAFF)).map(Caller::area).hasValue(new Area.Hospital(hospital));
        assertThat(caller(linked(gone), Role.AID_STAFF)).map(Caller::area).hasValue(new Area.Nowhere());
    }

    @Test
    @Tag("R-IDN-11")
    void an_official_reaches_the_region() {
        assertThat(caller(linked(population.official()), Role.COMMISSION_OFFICIAL))
                .map(Caller::area)
                .hasValue(new Area.Region());
    }

    @Test
    void an_account_that_is_linked_to_nobody_is_no_caller() {
        assertThat(caller(UUID.randomUUID().toString(), Role.NURSE)).isEmpty();
    }

    @Test
    @Tag("R-IDN-10")
    void whoever_holds_two_of_the_three_administrator_roles_holds_none() {
        String subject = linked(population.official());

        assertThat(callers.callerFor(subject, Set.of(Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN, Role.COMMISSION_OFFICIAL)))
                .map(Caller::roles)
                .hasValue(Set.of(Role.COMMISSION_OFFICIAL));
    }

    @Test
    @Tag("R-IDN-12")
    void an_administrator_without_a_link_is_entered_once_however_many_requests_come_at_the_same_moment() {
        String subject = UUID.randomUUID().toString();

        List<Attempt<Optional<Caller>>> attempts =
                acting.together(12, i -> () -> caller(subject, Role.SECURITY_ADMIN), i -> Population.systemAdmin());

        assertThat(attempts).allMatch(attempt -> attempt instanceof Attempt.Answered);
        assertThat(attempts.stream()
                        .map(attempt -> ((Attempt.Answered<Optional<Caller>>) attempt)
                                .answer()
                                .orElseThrow()
                                .person())
                        .distinct())
                .hasSize(1);
    }

    @Test
    @Tag("R-IDN-13")
    void a_person_has_one_account_and_an_account_one_person() {
        UUID first = population.official();
        UUID second = population.official();
        String subject = linked(first);

        assertThat(link(first, "other", "other").reasons())
                .extracting(Refusal::code)
                .containsExactly("identity.account.present");
        assertThat(link(second, subject, "same").reasons())
                .extracting(Refusal::code)
                .containsExactly("identity.account.taken");
    }

    private Optional<Caller> caller(String subject, Role role) {
        return callers.callerFor(subject, Set.of(role));
    }

    private String linked(UUID person) {
        String subject = UUID.randomUUID().toString();
        link(person, subject, subject).value();
        return subject;
    }

    private Outcome<AccountView> link(UUID person, String subject, String userName) {
        return acting.as(securityAdmin(), () -> accounts.linkTo(person, subject, userName, Set.of()));
    }

    private static Caller securityAdmin() {
        return new Caller(UUID.randomUUID(), "Security", Set.of(Role.SECURITY_ADMIN), new Area.Region(), null, null);
    }
}

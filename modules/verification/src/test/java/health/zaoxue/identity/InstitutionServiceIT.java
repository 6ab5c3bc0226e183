package health.zaoxue.identity;

import static health.zaoxue.testing.Population.name;
import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InstitutionServiceIT {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private InstitutionService institutions;

    @Inject
    private AllianceService alliances;

    @Test
    @Tag("R-IDN-01")
    void a_second_institution_of_the_same_name_is_refused() {
        UUID first = population.institution();
        String name = acting.as(systemAdmin(), () -> institutions.institution(first))
                .name()
                .en();
        UUID region = population.place(PlaceKind.SPONSOR_REGION);

        Outcome<UUID> second =
                acting.as(systemAdmin(), () -> institutions.enter(new InstitutionDetails(name, null, null, region)));

        assertThat(second.reasons()).containsExactly(Refusal.at("nameEnglish", "identity.name.taken", name));
    }

    @Test
    @Tag("R-IDN-01")
    void of_those_who_enter_the_same_institution_at_once_one_succeeds_and_the_others_are_told() {
        InstitutionDetails same =
                new InstitutionDetails(name("Twice"), null, null, population.place(PlaceKind.SPONSOR_REGION));

        List<Outcome<UUID>> outcomes =
                Attempt.answers(acting.together(8, i -> () -> institutions.enter(same), i -> systemAdmin()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .flatExtracting(Outcome::reasons)
                .containsOnly(Refusal.at("nameEnglish", "identity.name.taken", same.nameEnglish()));
    }

    @Test
    @Tag("R-IDN-04")
    void the_same_two_are_allied_once_at_a_time_and_again_once_that_has_ended() {
        UUID institution = population.institution();
        UUID hospital = population.hospitalAt(3650);
        UUID first = ally(institution, hospital, DAY, null).value();

        assertThat(ally(institution, hospital, DAY.plusYears(1), null).reasons())
                .containsExactly(Refusal.at("from", "identity.alliance.repeated"));
        acting.as(systemAdmin(), () -> alliances.endAlliance(first, DAY.plusDays(9)))
                .value();
        assertThat(ally(institution, hospital, DAY.plusDays(9), null).isDone()).isFalse();
        assertThat(ally(institution, hospital, DAY.plusDays(10), null).isDone()).isTrue();
        assertThat(acting.as(systemAdmin(), () -> alliances.alliances(institution)))
                .hasSize(2);
    }

    @Test
    @Tag("R-IDN-04")
    void of_ten_alliances_formed_at_the_same_moment_one_is_made() {
        UUID institution = population.institution();
        UUID hospital = population.hospitalAt(3650);

        List<Attempt<Outcome<UUID>>> attempts =
                acting.together(10, i -> () -> ally(institution, hospital, DAY, null), i -> systemAdmin());

        assertThat(attempts)
                .allMatch(attempt -> attempt instanceof Attempt.Answered)
                .filteredOn(attempt -> attempt instanceof Attempt.Answered<Outcome<UUID>> answered
                        && answered.answer().isDone())
                .hasSize(1);
    }

    @Test
    void an_alliance_does_not_end_before_it_starts() {
        UUID alliance = ally(population.institution(), population.hospitalAt(3650), DAY, null)
                .value();

        assertThat(acting.as(systemAdmin(), () -> alliances.endAlliance(alliance, DAY.minusDays(1)))
                        .reasons())
                .containsExactly(Refusal.at("lastDay", "period.reversed"));
    }

    @Test
    @Tag("R-IDN-63")
    void an_alliance_gets_another_department_and_other_days_and_keeps_its_two_sides() {
        UUID institution = population.institution();
        UUID hospital = population.hospitalAt(3650);
        UUID second = ally(institution, hospital, DAY.plusYears(1), null).value();
        UUID first = ally(institution, hospital, DAY, DAY.plusDays(9)).value();
        Editable<AllianceDetails> seen = acting.as(systemAdmin(), () -> alliances.opened(first));

        assertThat(corrected(seen, new AllianceDetails(null, null, null, DAY, DAY.plusYears(1)))
                        .reasons())
                .containsExactly(Refusal.at("from", "identity.alliance.repeated"));
        assertThat(corrected(seen, new AllianceDetails(null, null, UUID.randomUUID(), DAY, null))
                        .reasons())
                .containsExactly(Refusal.at("department", "identity.department.elsewhere"));
        assertThat(corrected(seen, new AllianceDetails(population.institution(), null, null, DAY, DAY.plusDays(20)))
                        .value())
                .isEqualTo(first);

        assertThat(acting.as(systemAdmin(), () -> alliances.opened(first)).details())
                .isEqualTo(new AllianceDetails(institution, hospital, null, DAY, DAY.plusDays(20)));
        assertThatThrownBy(() -> corrected(seen, seen.details())).isInstanceOf(OptimisticLockException.class);
        assertThat(acting.as(systemAdmin(), () -> alliances.alliances(institution)))
                .extracting(AllianceView::id)
                .containsExactly(second, first);
    }

    private Outcome<UUID> corrected(Editable<AllianceDetails> seen, AllianceDetails details) {
        return acting.as(systemAdmin(), () -> alliances.correct(new Editable<>(seen.id(), seen.version(), details)));
    }

    private Outcome<UUID> ally(UUID institution, UUID hospital, LocalDate from, @Nullable LocalDate to) {
        return acting.as(
                systemAdmin(), () -> alliances.ally(new AllianceDetails(institution, hospital, null, from, to)));
    }
}

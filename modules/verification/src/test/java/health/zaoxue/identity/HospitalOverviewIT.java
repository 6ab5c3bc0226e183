package health.zaoxue.identity;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-IDN-64")
class HospitalOverviewIT {
    private final LocalDate today = LocalDate.now(ProgrammeClock.ZONE);

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private HospitalService hospitals;

    @Inject
    private AllianceService alliances;

    @Inject
    private LicenceService licences;

    @Inject
    private HospitalOverviewService overviews;

    @Inject
    private OwnerDatabase database;

    @Test
    void a_hospital_shows_the_twelve_who_stand_by_it_its_departments_and_who_is_there_today() {
        UUID hospital = population.hospitalAt(3650);
        DepartmentView department = department(hospital);
        for (int i = 0; i < 11; i++) {
            ally(new AllianceDetails(population.institution(), hospital, null, today.minusYears(1), null));
        }
        UUID adopter = population.institution();
        ally(new AllianceDetails(adopter, hospital, department.id(), today, null));
        ally(new AllianceDetails(population.institution(), hospital, null, today.minusYears(2), today.minusDays(1)));
        UUID guest = population.aidOf(adopter);
        UUID tour = population.tour(guest, hospital, today, today);
        population.tour(population.aidOf(adopter), hospital, today.plusDays(1), today.plusDays(9));
        acting.as(
                        systemAdmin(),
                        () -> licences.enter(new LicenceDetails(
                                guest, "OV-123456", LicenceBasis.SUPPORT_EXEMPT, hospital, today, today.plusDays(90))))
                .value();

        HospitalOverview seen = acting.as(systemAdmin(), () -> overviews.overview(hospital));

        assertThat(seen.alliances()).hasSize(12);
        assertThat(seen.alliances().get(11).department()).isEqualTo(department.name());
        assertThat(seen.here()).extracting(PresentPerson::tour).containsExactly(tour);
        assertThat(seen.departments())
                .containsExactly(new DepartmentPresence(department.id(), department.name(), 0, 0, 1));
        assertThat(seen.licences()).extracting(EndingPractice::person).containsExactly(guest);
    }

    @Test
    void management_sees_its_own_hospital_and_no_other_and_the_commission_every_one() {
        UUID own = population.hospitalAt(3650);
        UUID other = population.hospitalAt(3650);
        Caller clerk = caller(Role.STATISTICS_CLERK, new Area.Hospital(own), own);
        Caller official = caller(Role.COMMISSION_OFFICIAL, new Area.Region(), null);

        assertThat(acting.as(clerk, () -> overviews.overview(own)).hospital().id())
                .isEqualTo(own);
        assertThatThrownBy(() -> acting.as(clerk, () -> overviews.overview(other)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(official, () -> overviews.overview(other))
                        .hospital()
                        .id())
                .isEqualTo(other);
    }

    private DepartmentView department(UUID hospital) {
        String code = "OV_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        database.execute("insert into identity.catalogue_department (code, name_en, version) values ('" + code + "', '"
                + code + "', 1)");
        return acting.as(systemAdmin(), () -> hospitals.openDepartments(hospital, Set.of(code)))
                .value()
                .get(0);
    }

    private void ally(AllianceDetails details) {
        acting.as(systemAdmin(), () -> alliances.ally(details)).value();
    }

    private static Caller caller(Role role, Area area, @Nullable UUID hospital) {
        return new Caller(UUID.randomUUID(), "C", Set.of(role), area, hospital, null);
    }
}

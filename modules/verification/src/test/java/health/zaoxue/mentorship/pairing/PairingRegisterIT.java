package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingRegisterService;
import health.zaoxue.mentorship.PairingStanding;
import health.zaoxue.mentorship.RegisteredPairing;
import health.zaoxue.mentorship.SessionKind;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-MEN-191")
class PairingRegisterIT {
    @Inject
    private TrainingHospital training;

    @Inject
    private PairingRegisterService register;

    @Inject
    private PairingLifeService lives;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Acting acting;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    void an_administrator_reads_who_teaches_whom_and_since_when_it_stands_so() {
        RegisteredPairing quiet = here(Map.of()).get(0);
        NewSession session = new NewSession(
                UUID.randomUUID(),
                quiet.id(),
                training.today().minusDays(3),
                SessionKind.BEDSIDE,
                45,
                "Reading images together");
        acting.as(training.mentor, () -> lives.note(session)).value();
        RegisteredPairing active = here(Map.of()).get(0);

        assertThat(quiet.mentor().en()).isEqualTo(training.mentor.name());
        assertThat(quiet.apprentice().en()).isEqualTo(training.apprentice.name());
        assertThat(quiet.manner()).isEqualTo(PairingManner.ONE_TO_ONE);
        assertThat(quiet.objectives()).isEqualTo("External fixation alone");
        assertThat(quiet.standing()).isEqualTo(PairingStanding.QUIET);
        assertThat(quiet.since()).isEqualTo(training.today().minusDays(180));
        assertThat(active.standing()).isEqualTo(PairingStanding.ACTIVE);
        assertThat(active.since()).isEqualTo(session.day());
    }

    @Test
    void the_list_is_cut_down_by_hospital_kind_and_standing() {
        UUID second = training.pair(training.otherMentor, training.apprentice);

        assertThat(here(Map.of())).hasSize(2).extracting(RegisteredPairing::id).contains(second);
        assertThat(here(Map.of("standing", "QUIET", "manner", "ONE_TO_ONE"))).hasSize(2);
        assertThat(here(Map.of("standing", "ACTIVE"))).isEmpty();
        assertThat(here(Map.of("manner", "TEAM"))).isEmpty();
        assertThat(here(Map.of("mentor", "other mentor")))
                .extracting(RegisteredPairing::id)
                .containsExactly(second);
    }

    @Test
    void a_head_of_a_department_has_another_list() {
        assertThatThrownBy(() -> acting.as(training.head, () -> register.list(Listing.first(1))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Tag("R-PLT-42")
    void past_the_services_an_administrator_changes_no_pairing_and_sees_no_session_of_one() throws SQLException {
        UUID pairing = here(Map.of()).get(0).id();
        NewSession session = new NewSession(
                UUID.randomUUID(), pairing, training.today(), SessionKind.BEDSIDE, 45, "Reading images together");
        acting.as(training.mentor, () -> lives.note(session)).value();

        try (Connection administrator = database.asApplication(Population.systemAdmin());
                Statement statement = administrator.createStatement();
                ResultSet sessions = statement.executeQuery("select count(*) from mentorship.joint_session")) {
            sessions.next();
            assertThat(sessions.getLong(1)).isZero();
            assertThat(statement.executeUpdate(
                            "update mentorship.pairing set objectives = 'else' where id = '" + pairing + "'"))
                    .isZero();
        }
    }

    private List<RegisteredPairing> here(Map<String, String> filters) {
        Map<String, String> all = new HashMap<>(filters);
        all.put("hospital", training.hospital.toString());
        Listing listing = new Listing(0, 25, null, true, all);
        return acting.as(Population.systemAdmin(), () -> register.list(listing)).rows();
    }
}

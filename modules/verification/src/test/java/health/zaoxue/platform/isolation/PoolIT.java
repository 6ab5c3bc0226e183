package health.zaoxue.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.EquippedHospital;
import health.zaoxue.testing.OneTransaction;
import health.zaoxue.testing.Unguarded;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One pool of connections serves all hospitals; a service that asks for everything gets what is its caller's. */
@ArquillianTest
class PoolIT {
    private static final int CROWD = 40;
    private static final int ROUNDS = 5;
    private static final int CONNECTIONS = 30;
    private static final Attempt<List<UUID>> NOTHING = new Attempt.Answered<>(List.of());

    @Inject
    private EquippedHospital here;

    @Inject
    private EquippedHospital there;

    @Inject
    private Unguarded everything;

    @Inject
    private OneTransaction together;

    @Inject
    private DeviceService devices;

    @Inject
    private Acting acting;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void open() {
        here.open().pump();
        there.open().pump();
    }

    @Test
    @Tag("R-PLT-41")
    void without_any_check_of_a_service_only_the_own_hospital_is_seen() {
        assertThat(acting.as(here.nurse, everything::hospitalsThroughJpa)).containsExactly(here.hospital);
        assertThat(acting.as(there.nurse, everything::hospitalsThroughJdbc)).containsExactly(there.hospital);
        assertThat(acting.as(here.administrator, everything::hospitalsThroughJpa))
                .contains(here.hospital, there.hospital);
    }

    @Test
    @Tag("R-PLT-43")
    void outside_of_a_services_transaction_there_is_nothing_to_see() throws Exception {
        assertThat(acting.as(here.nurse, everything::hospitalsOutsideTransactions))
                .isEmpty();
        assertThat(acting.as(here.nurse, everything::hospitalsThroughTheBarePool))
                .isEmpty();
        transaction.begin();
        try {
            assertThat(everything.hospitalsOutsideTransactions()).isEmpty();
            assertThat(everything.hospitalsThroughTheBarePool()).isEmpty();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @Tag("R-PLT-43")
    void whoever_has_not_signed_in_or_has_no_post_sees_nothing() {
        assertThat(acting.asNobody(everything::hospitalsThroughJpa)).isEqualTo(NOTHING);
        assertThat(acting.as(withoutPost(), everything::hospitalsThroughJpa)).isEmpty();
    }

    @Test
    @Tag("R-PLT-43")
    void what_somebody_left_on_the_connections_of_the_pool_shows_no_row() {
        everything.poison(CONNECTIONS, there.hospital);

        for (int i = 0; i < CONNECTIONS; i++) {
            assertThat(everything.hospitalsThroughTheBarePool()).isEmpty();
            assertThat(everything.hospitalsOutsideTransactions()).isEmpty();
        }
        for (int i = 0; i < CONNECTIONS; i++) {
            assertThat(acting.as(here.nurse, everything::hospitalsThroughJdbc)).containsExactly(here.hospital);
            assertThat(acting.asNobody(everything::hospitalsThroughJpa)).isEqualTo(NOTHING);
        }
    }

    @Test
    @Tag("R-PLT-43")
    void two_hospitals_at_once_over_one_pool_never_see_each_other() {
        everything.poison(CONNECTIONS, there.hospital);

        for (int round = 0; round < ROUNDS; round++) {
            List<Attempt<List<UUID>>> answers = acting.together(
                    CROWD,
                    i -> i % 4 < 2 ? everything::hospitalsThroughJpa : everything::hospitalsThroughJdbc,
                    i -> i % 2 == 0 ? here.nurse : there.nurse);

            for (int i = 0; i < CROWD; i++) {
                assertThat(answers.get(i))
                        .isEqualTo(new Attempt.Answered<>(List.of(i % 2 == 0 ? here.hospital : there.hospital)));
            }
        }
    }

    @Test
    @Tag("R-PLT-41")
    void the_caller_does_not_change_within_a_transaction() {
        assertThatThrownBy(() -> acting.as(here.nurse, () -> {
                    together.around(() -> acting.as(there.nurse, () -> devices.search("pump")));
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Caller withoutPost() {
        return new Caller(UUID.randomUUID(), "Somebody", Set.of(Role.NURSE), new Area.Nowhere(), null, null);
    }
}

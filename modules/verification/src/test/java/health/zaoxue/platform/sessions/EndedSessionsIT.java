package health.zaoxue.platform.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What ends a session ends it with the transaction that says so, and once. */
@ArquillianTest
@Tag("R-PLT-80")
class EndedSessionsIT {
    @Inject
    private EndedSessions sessions;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    private final String account = UUID.randomUUID().toString();

    @Test
    void whoever_is_disabled_has_ended_with_the_commit_and_not_before() throws Exception {
        Instant begun = clock.instant().minus(Duration.ofHours(1));

        transaction.begin();
        sessions.endAllOf(account);
        transaction.rollback();
        sessions.hear();
        assertThat(sessions.cover(account, "desk", begun)).isFalse();

        sessions.endAllOf(account);
        sessions.hear();
        assertThat(sessions.cover(account, "desk", begun)).isTrue();
        assertThat(sessions.cover(account, "desk", clock.instant().plusSeconds(1)))
                .isFalse();
    }

    @Test
    @Tag("R-PLT-81")
    void an_order_ends_one_session_and_is_carried_out_once() throws Exception {
        String order = UUID.randomUUID().toString();

        assertThat(sessions.endByOrder(order, account, "phone-" + account)).isTrue();
        assertThat(sessions.endByOrder(order, account, "desk-" + account)).isFalse();
        sessions.hear();

        assertThat(sessions.cover(account, "phone-" + account, clock.instant())).isTrue();
        assertThat(sessions.cover(account, "desk-" + account, clock.instant())).isFalse();
    }

    @Test
    @Tag("R-PLT-81")
    void an_order_without_a_session_ends_all_of_the_account() throws Exception {
        assertThat(sessions.endByOrder(UUID.randomUUID().toString(), account, null))
                .isTrue();
        sessions.hear();

        assertThat(sessions.cover(account, "desk", clock.instant().minusSeconds(1)))
                .isTrue();
    }

    @Test
    void another_node_hears_of_it_within_seconds_without_being_asked() throws Exception {
        sessions.endAllOf(account);

        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!sessions.cover(account, null, Instant.EPOCH) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(sessions.cover(account, null, Instant.EPOCH)).isTrue();
    }
}

package health.zaoxue.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.rounds.RecurringWork;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.OwnerDatabase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-PLT-28")
class ForgettingIT {
    @Inject
    @Any
    private Instance<RecurringWork> works;

    @Inject
    private HouseWork house;

    @Inject
    private Happenings happenings;

    @Inject
    private OwnerDatabase database;

    @Test
    void what_was_read_and_delivered_long_ago_is_forgotten_and_the_rest_stays() {
        Caller read =
                told("update platform.notice set read_at = now() - interval '181 days' where recipient_id = '%s'");
        Caller lately =
                told("update platform.notice set read_at = now() - interval '179 days' where recipient_id = '%s'");
        Caller unread =
                told("update platform.notice set told_at = now() - interval '900 days' where recipient_id = '%s'");
        Caller delivered =
                told("update platform.outbox_message set delivered_at = now() - interval '31 days' where key = '%s'");

        works.forEach(work -> house.run(work.roles(), work::run));

        assertThat(noticesOf(read)).isZero();
        assertThat(noticesOf(lately)).isEqualTo(1);
        assertThat(noticesOf(unread)).isEqualTo(1);
        assertThat(messagesOf(delivered)).isZero();
        assertThat(messagesOf(unread)).as("waits").isEqualTo(1);
    }

    private Caller told(String since) {
        Caller reader = InhabitedHospital.newcomer(UUID.randomUUID(), Role.NURSE);
        happenings.tell(reader);
        database.execute(since.formatted(reader.person()));
        return reader;
    }

    private int noticesOf(Caller reader) {
        return Integer.parseInt(database.text(
                "select count(*)::text from platform.notice where recipient_id = '" + reader.person() + "'"));
    }

    private int messagesOf(Caller reader) {
        return Integer.parseInt(database.text("select count(*)::text from platform.outbox_message where key = '"
                + reader.person() + "' and kind = 'unknown'"));
    }
}

package health.zaoxue.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OneTransaction;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OutboxIT {
    private static final Caller ADMINISTRATOR = Population.systemAdmin();
    private static final int MANY = 60;

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxService service;

    @Inject
    private Deliverer deliverer;

    @Inject
    private Letters letters;

    @Inject
    private Acting acting;

    @Inject
    private OneTransaction transaction;

    @Inject
    private OwnerDatabase database;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void signIn() {
        acting.as(ADMINISTRATOR, () -> key);
    }

    @Test
    @Tag("R-PLT-22")
    void a_message_is_delivered_once_after_the_commit_however_often_it_was_sent() {
        transaction.around(() -> {
            outbox.send(letter(key, "plain"));
            outbox.send(letter(key, "plain"));
            assertThat(letters.arrived()).doesNotContain(key);
        });
        transaction.around(() -> outbox.send(letter(key, "plain")));

        Waiting.until(() -> isDelivered(key));
        transaction.around(() -> outbox.send(letter(key, "plain")));
        deliverer.deliverNext(letters);
        assertThat(letters.arrived()).containsOnlyOnce(key);
        assertThat(text("select payload from platform.outbox_message where key = '" + key + "'"))
                .as("what was delivered is forgotten")
                .isEmpty();
    }

    @Test
    @Tag("R-PLT-22")
    void of_a_change_that_did_not_take_place_nobody_is_told() {
        assertThatThrownBy(() -> transaction.around(() -> {
                    outbox.send(letter(key, "plain"));
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");

        assertThat(text("select count(*)::text from platform.outbox_message where key = '" + key + "'"))
                .isEqualTo("0");
    }

    @Test
    @Tag("R-PLT-22")
    void nothing_is_sent_without_a_transaction() {
        assertThatThrownBy(() -> outbox.send(letter(key, "plain"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    @Tag("R-PLT-23")
    void what_failed_is_tried_again_until_it_arrives() {
        transaction.around(() -> outbox.send(letter(key, "fails at first")));

        Waiting.until(() -> isDelivered(key));
        assertThat(letters.arrived()).containsOnlyOnce(key);
        assertThat(text("select attempts || ' ' || last_failure from platform.outbox_message where key = '" + key
                        + "'"))
                .isEqualTo("2 ConnectException");
    }

    @Test
    @Tag("R-PLT-23")
    void what_was_refused_for_good_waits_for_a_person() {
        transaction.around(() -> outbox.send(letter(key, "refused at first")));

        Waiting.until(() -> text("select parked_at from platform.outbox_message where key = '" + key + "'") != null);
        OutboxEntry parked = entry();
        assertThat(parked.parked()).isTrue();
        assertThat(parked.lastFailure()).isEqualTo("nobody lives there");
        assertThat(service.state().parked()).isPositive();
        deliverer.deliverNext(letters);
        assertThat(letters.arrived()).doesNotContain(key);

        service.tryAgain(parked.id());

        Waiting.until(() -> isDelivered(key));
        assertThat(letters.arrived()).containsOnlyOnce(key);
        assertThatThrownBy(() -> service.tryAgain(parked.id())).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-PLT-24")
    void many_workers_deliver_each_message_once() {
        transaction.around(() ->
                IntStream.range(0, MANY).forEach(number -> outbox.send(letter(key + "/" + number, "plain"))));

        acting.together(6, worker -> () -> deliverAll(), worker -> ADMINISTRATOR);

        Waiting.until(() -> IntStream.range(0, MANY).allMatch(number -> isDelivered(key + "/" + number)));
        List<String> ours = letters.arrived().stream()
                .filter(arrived -> arrived.startsWith(key))
                .toList();
        assertThat(ours).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    @Tag("R-PLT-24")
    void what_a_node_had_claimed_that_died_is_delivered_by_another_once_its_lease_has_ended() {
        database.execute("insert into platform.outbox_message (kind, key, payload, attempts, leased_until)"
                + " values ('letter', '" + key + "', 'plain', 1, now() + interval '1 hour')");
        deliverer.deliverNext(letters);
        assertThat(letters.arrived()).doesNotContain(key);

        database.execute("update platform.outbox_message set leased_until = now() where key = '" + key + "'");

        Waiting.until(() -> isDelivered(key));
        assertThat(letters.arrived()).containsOnlyOnce(key);
    }

    private Object deliverAll() {
        while (deliverer.deliverNext(letters)) {
            Thread.onSpinWait();
        }
        return key;
    }

    private OutboxEntry entry() {
        return service.undelivered(new Listing(0, 100, "sentAt", false, Map.of("kind", "letter"))).rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static OutboxMessage letter(String key, String payload) {
        return new OutboxMessage("letter", key, payload);
    }

    private boolean isDelivered(String letter) {
        return text("select delivered_at::text from platform.outbox_message where key = '" + letter + "'") != null;
    }

    private @Nullable String text(String sql) {
        return database.text(sql);
    }

    /** A post office that does what the letter says. */
    @ApplicationScoped
    static class Letters implements Delivery {
        private final List<String> arrived = new CopyOnWriteArrayList<>();
        private final Map<String, Integer> tried = new ConcurrentHashMap<>();

        List<String> arrived() {
            return arrived;
        }

        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public void deliver(OutboxMessage message) throws Exception {
            boolean first = tried.merge(message.key(), 1, Integer::sum) == 1;
            if (first && message.payload().startsWith("fails")) {
                throw new ConnectException("to somebody@example.org");
            }
            if (first && message.payload().startsWith("refused")) {
                throw new Undeliverable("nobody lives there");
            }
            arrived.add(message.key());
        }
    }
}

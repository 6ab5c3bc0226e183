package health.zaoxue.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-23")
class FailureWordsTest {
    @Test
    void of_a_failure_its_kind_is_kept_and_not_what_it_says() {
        Exception failure = new IllegalStateException("to pema@example.org", new ConnectException("10.0.0.7 refused"));

        assertThat(Deliverer.words(failure)).isEqualTo("ConnectException");
    }

    @Test
    void what_is_undeliverable_says_why() {
        assertThat(Deliverer.words(new Undeliverable("the mail server knows no such address")))
                .isEqualTo("the mail server knows no such address");
    }

    @Test
    void a_long_reason_is_cut() {
        assertThat(Deliverer.words(new Undeliverable("x".repeat(300)))).hasSize(200);
    }
}

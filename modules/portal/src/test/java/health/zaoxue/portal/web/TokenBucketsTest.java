package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-52")
class TokenBucketsTest {
    private static final long SECOND = 1_000_000_000L;

    private final TokenBuckets buckets = new TokenBuckets(2, 4, 3);

    private int grantedAt(String key, long nanos, int asked) {
        int granted = 0;
        for (int number = 0; number < asked; number++) {
            if (buckets.has(key, nanos)) {
                buckets.use(key, 1, nanos);
                granted++;
            }
        }
        return granted;
    }

    @Test
    void so_much_at_once_and_then_only_what_comes_back() {
        assertThat(grantedAt("one", 0, 10)).isEqualTo(4);
        assertThat(grantedAt("one", SECOND, 10)).isEqualTo(2);
        assertThat(grantedAt("one", 100 * SECOND, 10)).isEqualTo(4);
    }

    @Test
    void one_does_not_use_up_what_is_anothers() {
        grantedAt("one", 0, 10);

        assertThat(grantedAt("another", 0, 10)).isEqualTo(4);
    }

    @Test
    void what_was_used_beyond_the_last_is_owed() {
        buckets.use("one", 10, 0);

        assertThat(buckets.has("one", 3 * SECOND)).isFalse();
        assertThat(buckets.has("one", 3 * SECOND + 1)).isTrue();
    }

    @Test
    void a_clock_that_goes_back_gives_nothing() {
        grantedAt("one", 10 * SECOND, 4);

        assertThat(buckets.has("one", 0)).isFalse();
    }

    @Test
    void however_many_ask_only_so_many_are_remembered() {
        for (int number = 0; number < 1000; number++) {
            grantedAt("key " + number, number, 1);
        }

        assertThat(buckets.size()).isEqualTo(3);
    }

    @Test
    void without_a_limit_nothing_is_counted() {
        TokenBuckets open = new TokenBuckets(0, 0, 3);
        open.use("one", 1_000_000, 0);

        assertThat(open.has("one", 0)).isTrue();
        assertThat(open.size()).isZero();
    }
}

package health.zaoxue.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-PLT-02")
class TransactionSealTest {
    private static final Instant NOW = Instant.parse("2026-05-18T08:00:00Z");

    private final TransactionSeal seal = new TransactionSeal(key(1));

    private static byte[] key(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }

    @Test
    void a_sealed_transaction_opens_as_it_was() {
        Transaction transaction = Transaction.begin("/physician/?a=1", NOW);

        assertThat(seal.open(seal.seal(transaction))).contains(transaction);
    }

    @Test
    @Tag("R-PLT-83")
    void a_sealed_trip_to_sign_in_anew_keeps_for_whom_it_is() {
        Transaction transaction = Transaction.begin("/commission/", NOW, "account-1");

        assertThat(seal.open(seal.seal(transaction))).contains(transaction);
    }

    @ParameterizedTest
    @Tag("R-PLT-83")
    @CsvSource({"account-1,0,true", "account-1,-10,true", "account-1,-11,false", "account-1,,false", "account-2,0,false"
    })
    void who_is_to_sign_in_anew_has_done_so_since_leaving_and_is_the_same_person(
            String subject, @Nullable Long secondsAfter, boolean answered) {
        Transaction transaction = Transaction.begin("/commission/", NOW, "account-1");

        assertThat(transaction.isAnsweredBy(subject, secondsAfter == null ? null : NOW.plusSeconds(secondsAfter)))
                .isEqualTo(answered);
    }

    @Test
    void the_browser_cannot_read_it() {
        Transaction transaction = Transaction.begin("/physician/", NOW);

        assertThat(seal.seal(transaction))
                .doesNotContain(transaction.state().getValue())
                .doesNotContain(transaction.verifier().getValue());
    }

    @Test
    void another_key_does_not_open_it() {
        String sealed = new TransactionSeal(key(2)).seal(Transaction.begin("/", NOW));

        assertThat(seal.open(sealed)).isEmpty();
    }

    @Test
    void a_changed_seal_does_not_open() {
        String sealed = seal.seal(Transaction.begin("/", NOW));

        for (int place = 0; place < sealed.length(); place += 7) {
            char other = sealed.charAt(place) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, place) + other + sealed.substring(place + 1);
            assertThat(seal.open(changed)).as("sign %d", place).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30.", "....", "eyJhbGciOiJkaXIifQ...."})
    void nonsense_does_not_open(String sealed) {
        assertThat(seal.open(sealed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1799,true", "1800,false", "86400,false"})
    void a_transaction_is_open_for_half_an_hour(long seconds, boolean open) {
        Transaction transaction = Transaction.begin("/", NOW);

        assertThat(transaction.isOpenAt(NOW.plusSeconds(seconds))).isEqualTo(open);
    }

    @Test
    void two_transactions_share_no_secret() {
        Transaction one = Transaction.begin("/", NOW);
        Transaction other = Transaction.begin("/", NOW);

        assertThat(one.state()).isNotEqualTo(other.state());
        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(one.verifier()).isNotEqualTo(other.verifier());
        assertThat(one.isFor(other.state().getValue())).isFalse();
    }
}

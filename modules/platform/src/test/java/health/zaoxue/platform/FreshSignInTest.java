package health.zaoxue.platform;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-82")
class FreshSignInTest {
    private static final Instant NOW = Instant.parse("2026-05-18T08:00:00Z");

    private final CallerContext callers = new CallerContext();

    @ParameterizedTest
    @CsvSource({"0,true", "299,true", "300,true", "301,false", "36000,false", "-30,true", "-31,false"})
    void a_sign_in_is_fresh_for_five_minutes_and_never_from_the_future(long secondsAgo, boolean enough) {
        enter(NOW.minusSeconds(secondsAgo), null);

        assertThat(of(Optional.empty()).objection().isEmpty()).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"2,true", "1,false", ",false"})
    void where_a_means_is_asked_for_another_is_not_enough(@Nullable String shown, boolean enough) {
        enter(NOW, shown);

        assertThat(of(Optional.of("2")).objection().isEmpty()).isEqualTo(enough);
    }

    @Test
    void whoever_entered_without_a_proof_is_refused() {
        callers.enter(caller());

        assertThat(of(Optional.empty()).objection())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(FreshSignIn.STALE));
    }

    private FreshSignIn of(Optional<String> strength) {
        return new FreshSignIn(callers, Clock.fixed(NOW, ZoneOffset.UTC), 300, strength);
    }

    private void enter(Instant at, @Nullable String strength) {
        callers.enter(caller(), new SignInProof(at, strength));
    }

    private static Caller caller() {
        return new Caller(UUID.randomUUID(), "Wen Jing", Set.of(), new Area.Region(), null, null);
    }
}

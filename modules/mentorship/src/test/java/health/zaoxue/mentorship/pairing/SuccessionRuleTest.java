package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingSuccession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEN-82")
class SuccessionRuleTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 10);
    private static final LocalDate TO = FROM.plusDays(200);
    private static final UUID MENTOR = new UUID(6, 1);
    private static final UUID APPRENTICE = new UUID(6, 2);
    private static final UUID SUCCESSOR = new UUID(6, 3);

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "200, true", "201, true", "400, true", "-1, false"})
    void the_successor_begins_once_the_pairing_could_have_begun(int days, boolean possible) {
        List<Refusal> reasons = SuccessionRule.against(pairing(), wanted(SUCCESSOR, FROM.plusDays(days)));

        assertThat(reasons)
                .isEqualTo(possible ? List.of() : List.of(Refusal.at("from", "pairing.successor-too-early")));
    }

    @Test
    void after_an_early_end_the_successor_begins_the_next_day_at_the_earliest() {
        Pairing pairing = pairing();
        pairing.end(FROM.plusDays(9), "called home");

        assertThat(SuccessionRule.against(pairing, wanted(SUCCESSOR, FROM.plusDays(10))))
                .isEmpty();
        assertThat(SuccessionRule.against(pairing, wanted(SUCCESSOR, FROM.plusDays(9))))
                .containsExactly(Refusal.at("from", "pairing.successor-too-early"));
    }

    @Test
    void neither_the_master_nor_the_apprentice_succeeds() {
        assertThat(SuccessionRule.against(pairing(), wanted(MENTOR, TO.plusDays(1))))
                .containsExactly(Refusal.at("successor", "pairing.same-master"));
        assertThat(SuccessionRule.against(pairing(), wanted(APPRENTICE, TO.plusDays(1))))
                .containsExactly(Refusal.at("successor", "pairing.same-person"));
    }

    @Test
    void the_successor_teaches_the_same_person_in_the_same_specialty_in_the_same_manner() {
        Pairing earlier = pairing().together(new UUID(9, 9), PairingManner.TEAM);

        NewPairing successor = SuccessionRule.successor(earlier, wanted(SUCCESSOR, TO.plusDays(1)));

        assertThat(successor.apprentice()).isEqualTo(APPRENTICE);
        assertThat(successor.specialty()).isEqualTo("ORTHO");
        assertThat(successor.objectives()).isEqualTo("Fixation alone");
        assertThatThrownBy(() -> pairing().takingOver(earlier)).isInstanceOf(IllegalStateException.class);
    }

    private static Pairing pairing() {
        return new Pairing(
                new NewPairing(MENTOR, APPRENTICE, new UUID(5, 1), "ORTHO", new Period(FROM, TO), "Fixation alone"),
                new UUID(6, 9),
                Instant.EPOCH);
    }

    private static PairingSuccession wanted(UUID mentor, LocalDate from) {
        return new PairingSuccession(new UUID(7, 1), 1, mentor, new Period(from, null), "The tour ends");
    }
}

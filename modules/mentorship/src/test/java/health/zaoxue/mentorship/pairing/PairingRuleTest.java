package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.NewPairing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-03")
class PairingRuleTest {
    private static final UUID HOSPITAL = new UUID(5, 1);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 10);
    private static final PersonView AID = person(new UUID(6, 1), null);
    private static final PersonView LOCAL = person(new UUID(6, 2), HOSPITAL);
    private static final PersonView COLLEAGUE = person(new UUID(6, 3), HOSPITAL);
    private static final PersonView ELSEWHERE = person(new UUID(6, 4), new UUID(5, 2));

    @Test
    void aid_staff_on_tour_teach_a_doctor_of_the_hospital() {
        assertThat(new PairingRule(AID, LOCAL, true, true, false).against(wanted(AID, LOCAL)))
                .isEmpty();
    }

    @Test
    void a_colleague_of_the_same_hospital_may_teach_too() {
        assertThat(new PairingRule(COLLEAGUE, LOCAL, false, true, false).against(wanted(COLLEAGUE, LOCAL)))
                .isEmpty();
    }

    @Test
    void nobody_is_their_own_master() {
        assertThat(new PairingRule(LOCAL, LOCAL, false, true, false).against(wanted(LOCAL, LOCAL)))
                .containsExactly(Refusal.at("mentor", "pairing.same-person"));
    }

    @Test
    void every_other_reason_is_told_at_once() {
        assertThat(new PairingRule(AID, ELSEWHERE, false, false, true).against(wanted(AID, ELSEWHERE)))
                .extracting(Refusal::code)
                .containsExactly(
                        "pairing.apprentice-elsewhere",
                        "pairing.mentor-not-in-place",
                        "pairing.specialty-without-techniques",
                        "pairing.already");
    }

    @Test
    void a_pairing_that_ended_early_makes_room_from_the_next_day_on() {
        Pairing pairing = new Pairing(wanted(AID, LOCAL), LOCAL.id(), Instant.EPOCH);
        pairing.end(FROM.plusDays(9), "tour ended early");

        assertThat(pairing.overlaps(new Period(FROM.plusDays(9), null))).isTrue();
        assertThat(pairing.overlaps(new Period(FROM.plusDays(10), null))).isFalse();
    }

    @Test
    void a_pairing_may_end_from_the_day_before_its_first_to_its_last() {
        Pairing pairing = new Pairing(wanted(AID, LOCAL), LOCAL.id(), Instant.EPOCH);

        assertThat(pairing.mayEndOn(FROM.minusDays(1))).isTrue();
        assertThat(pairing.mayEndOn(FROM.minusDays(2))).isFalse();
        assertThat(pairing.mayEndOn(FROM.plusDays(200))).isTrue();
        assertThat(pairing.mayEndOn(FROM.plusDays(201))).isFalse();
    }

    @Test
    void a_pairing_that_never_began_is_in_nobodys_way() {
        Pairing pairing = new Pairing(wanted(AID, LOCAL), LOCAL.id(), Instant.EPOCH);
        assertThat(pairing.neverBegan()).isFalse();

        pairing.end(FROM.minusDays(1), "the tour was cancelled");

        assertThat(pairing.neverBegan()).isTrue();
        assertThat(pairing.overlaps(new Period(FROM.minusDays(5), null))).isFalse();
    }

    @Test
    void a_pairing_that_ended_on_its_first_day_did_begin() {
        Pairing pairing = new Pairing(wanted(AID, LOCAL), LOCAL.id(), Instant.EPOCH);

        pairing.end(FROM, "called home");

        assertThat(pairing.neverBegan()).isFalse();
        assertThat(pairing.overlaps(new Period(FROM, FROM))).isTrue();
    }

    @Test
    void a_pairing_ends_once_and_within_its_time() {
        Pairing pairing = new Pairing(wanted(AID, LOCAL), LOCAL.id(), Instant.EPOCH);
        assertThatThrownBy(() -> pairing.end(FROM.plusDays(201), "too late")).isInstanceOf(IllegalStateException.class);

        pairing.end(FROM.plusDays(9), "tour ended early");

        assertThatThrownBy(() -> pairing.end(FROM.plusDays(9), "again")).isInstanceOf(IllegalStateException.class);
    }

    private static NewPairing wanted(PersonView mentor, PersonView apprentice) {
        return new NewPairing(
                mentor.id(),
                apprentice.id(),
                HOSPITAL,
                "ORTHOPAEDICS",
                new Period(FROM, FROM.plusDays(200)),
                "External fixation alone by autumn");
    }

    private static PersonView person(UUID id, @Nullable UUID hospital) {
        return new PersonView(id, new Translated("Somebody", null, null), "", null, hospital, null, hospital != null);
    }
}

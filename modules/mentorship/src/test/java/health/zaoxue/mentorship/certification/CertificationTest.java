package health.zaoxue.mentorship.certification;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.MENTOR;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-60")
@org.junit.jupiter.api.Tag("R-MEN-60")
class CertificationTest {
    private static final LocalDate LAST = TODAY.plusYears(2);
    private static final Map<CertificationState, Set<CertificationState>> WAYS = new EnumMap<>(Map.of(
            CertificationState.GRANTED,
                    Set.of(
                            CertificationState.SUSPENDED,
                            CertificationState.REVOKED,
                            CertificationState.RENEWED,
                            CertificationState.EXPIRED),
            CertificationState.SUSPENDED, Set.of(CertificationState.GRANTED, CertificationState.REVOKED),
            CertificationState.EXPIRED, Set.of(CertificationState.RENEWED),
            CertificationState.REVOKED, Set.of(),
            CertificationState.RENEWED, Set.of()));

    @Test
    void exactly_these_ways_lead_from_one_state_to_another() {
        for (CertificationState from : CertificationState.values()) {
            for (CertificationState to : CertificationState.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(waysFrom(from).contains(to));
            }
            assertThat(from.isFinal()).isEqualTo(waysFrom(from).isEmpty());
        }
    }

    @Test
    void it_expires_on_the_day_after_its_last_one_and_by_itself() {
        Certification one = granted();

        assertThat(one.stateOn(LAST)).isEqualTo(CertificationState.GRANTED);
        assertThat(one.stateOn(LAST.plusDays(1))).isEqualTo(CertificationState.EXPIRED);
        assertThat(one.storedState()).isEqualTo(CertificationState.GRANTED);
    }

    @Test
    void a_suspension_outlives_the_last_day_until_it_is_lifted() {
        Certification one = granted();
        one.suspend(LAST);

        assertThat(one.stateOn(LAST.plusDays(1))).isEqualTo(CertificationState.SUSPENDED);
        one.reinstate();
        assertThat(one.stateOn(LAST.plusDays(1))).isEqualTo(CertificationState.EXPIRED);
    }

    @Test
    void what_was_revoked_or_renewed_stays_so() {
        Certification revoked = granted();
        revoked.revoke(TODAY, "Two complications");
        Certification renewed = granted();
        renewed.renew(TODAY);

        for (Certification one : List.of(revoked, renewed)) {
            assertThat(one.isOpen()).isFalse();
            assertThatThrownBy(one::reinstate).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> one.suspend(TODAY)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Property(tries = 200)
    void whatever_is_tried_in_whatever_order_only_the_ways_are_gone(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> tried) {
        Certification one = granted();
        CertificationState known = CertificationState.GRANTED;

        for (int act : tried) {
            CertificationState wanted = List.of(
                            CertificationState.SUSPENDED,
                            CertificationState.GRANTED,
                            CertificationState.REVOKED,
                            CertificationState.RENEWED)
                    .get(act);
            if (waysFrom(known).contains(wanted)) {
                become(one, wanted);
                known = wanted;
            } else {
                assertThatThrownBy(() -> become(one, wanted)).isInstanceOf(IllegalStateException.class);
            }
            assertThat(one.stateOn(TODAY)).isEqualTo(known);
            assertThat(one.isOpen()).isEqualTo(!known.isFinal());
        }
    }

    private static Set<CertificationState> waysFrom(CertificationState state) {
        return WAYS.getOrDefault(state, Set.of());
    }

    private static void become(Certification one, CertificationState wanted) {
        switch (wanted) {
            case SUSPENDED -> one.suspend(TODAY);
            case GRANTED -> one.reinstate();
            case REVOKED -> one.revoke(TODAY, "reason");
            case RENEWED, EXPIRED -> one.renew(TODAY);
        }
    }

    private static Certification granted() {
        return new Certification(
                new CertificationRequest(PERSON, EXTERNAL_FIXATION.id(), CertificationScope.INDEPENDENT, TODAY, LAST),
                new Certification.Grant(new UUID(5, 1), 1, null, new UUID(6, 1), TODAY, MENTOR, 1));
    }
}

package health.zaoxue.mentorship.certification;

import static health.zaoxue.mentorship.Cases.MENTOR;
import static health.zaoxue.mentorship.Cases.OTHER_MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-18")
class LineageTest {
    @Test
    void whoever_signed_off_most_cases_decided() {
        assertThat(Lineage.decidingMentor(Cases.none()
                        .and(3, CaseRole.ASSISTED)
                        .by(OTHER_MENTOR, CaseRole.PERFORMED)
                        .by(OTHER_MENTOR, CaseRole.PERFORMED)
                        .list()))
                .isEqualTo(MENTOR);
    }

    @Test
    void between_equals_the_latest_case_decides() {
        assertThat(Lineage.decidingMentor(Cases.none()
                        .and(1, CaseRole.ASSISTED)
                        .by(OTHER_MENTOR, CaseRole.PERFORMED)
                        .list()))
                .isEqualTo(OTHER_MENTOR);
    }

    @Test
    void without_a_case_there_is_no_mentor() {
        assertThatThrownBy(() -> Lineage.decidingMentor(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aid_staff_are_generation_0_so_their_apprentices_are_the_first() {
        assertThat(Lineage.generationAfter(0)).isEqualTo(1);
        assertThat(Lineage.generationAfter(2)).isEqualTo(3);
    }
}

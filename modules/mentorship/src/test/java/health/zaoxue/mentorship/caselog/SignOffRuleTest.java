package health.zaoxue.mentorship.caselog;

import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Rating;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignOffRuleTest {
    @Test
    @Tag("R-MEN-10")
    void a_paired_mentor_on_tour_that_day_may() {
        assertThat(new SignOffRule(false, true, true, false, false, TODAY).againstPerson())
                .isEmpty();
    }

    @Test
    @Tag("R-MEN-10")
    void a_paired_mentor_who_was_not_in_place_that_day_may_not() {
        assertThat(new SignOffRule(false, true, false, false, false, TODAY).againstPerson())
                .contains(Refusal.of("signoff.not-in-place", TODAY));
    }

    @Test
    @Tag("R-MEN-10")
    void a_paired_local_trainer_may_and_a_local_colleague_without_the_certification_may_not() {
        assertThat(new SignOffRule(false, true, false, true, true, TODAY).againstPerson())
                .isEmpty();
        assertThat(new SignOffRule(false, true, false, true, false, TODAY).againstPerson())
                .contains(Refusal.of("signoff.not-a-trainer", TODAY));
    }

    @Test
    @Tag("R-MEN-10")
    void a_trainer_of_another_hospital_who_was_not_there_may_not() {
        assertThat(new SignOffRule(false, true, false, false, true, TODAY).againstPerson())
                .contains(Refusal.of("signoff.not-in-place", TODAY));
    }

    @Test
    @Tag("R-MEN-11")
    void both_halves_of_the_comment_are_required() {
        assertThat(SignOffRule.againstComment(new Rating(Entrustment.PROMPTED, " ", "", false)))
                .containsExactly(Refusal.at("wentWell", "text.missing"), Refusal.at("nextTime", "text.missing"));
        assertThat(SignOffRule.againstComment(new Rating(Entrustment.PROMPTED, "Calm", "Slower", false)))
                .isEmpty();
    }

    @Test
    @Tag("R-MEN-11")
    void a_return_without_a_reason_is_refused() {
        assertThat(SignOffRule.againstReason("\t")).containsExactly(Refusal.at("reason", "text.missing"));
        assertThat(SignOffRule.againstReason("The date is that of another case."))
                .isEmpty();
    }
}

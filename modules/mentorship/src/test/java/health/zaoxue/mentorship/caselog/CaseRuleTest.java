package health.zaoxue.mentorship.caselog;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.MENTOR;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-04")
class CaseRuleTest {
    private static final Period LONG_PAIRING = new Period(TODAY.minusYears(3), null);

    @Test
    void a_case_of_today_and_one_of_365_days_ago_pass() {
        assertThat(against(TODAY, LONG_PAIRING)).isEmpty();
        assertThat(against(TODAY.minusDays(365), LONG_PAIRING)).isEmpty();
    }

    @Test
    void a_case_of_tomorrow_is_refused_next_to_its_date() {
        assertThat(against(TODAY.plusDays(1), LONG_PAIRING)).containsExactly(Refusal.at("day", "case.date.future"));
    }

    @Test
    void a_case_of_366_days_ago_is_too_old() {
        assertThat(against(TODAY.minusDays(366), LONG_PAIRING))
                .containsExactly(Refusal.at("day", "case.date.too-old", 365));
    }

    @Test
    void the_first_day_of_the_pairing_passes_and_the_day_before_does_not() {
        LocalDate first = TODAY.minusDays(30);

        assertThat(against(first, new Period(first, null))).isEmpty();
        assertThat(against(first.minusDays(1), new Period(first, null)))
                .containsExactly(Refusal.at("day", "case.date.before-pairing", first));
    }

    @Test
    void a_day_between_two_pairings_is_outside() {
        assertThat(against(
                        TODAY.minusDays(20),
                        new Period(TODAY.minusDays(40), TODAY.minusDays(21)),
                        new Period(TODAY.minusDays(19), null)))
                .containsExactly(Refusal.at("day", "case.date.outside-pairing"));
    }

    @Test
    void a_mentor_who_is_not_paired_or_not_named_is_refused_next_to_the_choice() {
        assertThat(against(TODAY)).containsExactly(Refusal.at("mentor", "case.mentor.not-paired"));
        assertThat(new CaseRule(TODAY, List.of()).againstSending(details(TODAY, null, "")))
                .containsExactly(Refusal.at("mentor", "case.mentor.missing"));
    }

    @Test
    @Tag("R-MEN-05")
    void a_patients_number_is_refused_even_in_a_draft() {
        assertThat(CaseRule.againstKeeping(details(TODAY, null, "card 540102199003074512")))
                .containsExactly(Refusal.at("learnt", "text.patient-identity.identity-card"));
    }

    @Test
    @Tag("R-MEN-05")
    void four_hundred_characters_may_be_learnt_and_no_more() {
        assertThat(CaseRule.againstKeeping(details(TODAY, null, "x".repeat(400))))
                .isEmpty();
        assertThat(CaseRule.againstKeeping(details(TODAY, null, "x".repeat(401))))
                .containsExactly(Refusal.at("learnt", "text.too-long", 400, 401));
    }

    private static List<Refusal> against(LocalDate day, Period... pairings) {
        return new CaseRule(TODAY, List.of(pairings)).againstSending(details(day, MENTOR, "tie the medial row first"));
    }

    private static CaseDetails details(LocalDate day, @Nullable UUID mentor, String learnt) {
        return new CaseDetails(
                EXTERNAL_FIXATION.id(),
                CaseRole.ASSISTED,
                day,
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                mentor,
                learnt);
    }
}

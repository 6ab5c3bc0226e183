package health.zaoxue.mentorship.certification;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.MENTOR;
import static health.zaoxue.mentorship.Cases.OTHER_MENTOR;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-MEN-15")
class CertificationRuleTest {
    @Test
    void five_good_cases_by_two_assessors_on_a_complete_ladder_are_enough() {
        assertThat(against(enough().list())).isEmpty();
    }

    @Test
    void an_incomplete_ladder_is_refused_with_the_number_of_missing_cases() {
        CertificationRule rule = new CertificationRule(ladder(Stage.INDIRECT_SUPERVISION, null, 1), enough().list());

        assertThat(rule.against(CertificationScope.INDEPENDENT))
                .containsExactly(Refusal.of("certification.cases-missing", 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"HAD_TO_DO", "TALKED_THROUGH", "PROMPTED"})
    void one_low_rating_among_the_last_five_is_refused(Entrustment low) {
        List<SignedCase> cases = new ArrayList<>(enough().list());
        cases.set(cases.size() - 5, rated(cases.get(cases.size() - 5), low));

        assertThat(codes(against(cases))).containsExactly("certification.last-cases-too-low");
    }

    @Test
    void a_low_rating_before_the_last_five_is_forgiven() {
        List<SignedCase> cases = Cases.none()
                .and(CaseRole.SUPERVISED_SCRUBBED, Entrustment.HAD_TO_DO)
                .and(4, CaseRole.SUPERVISED_SCRUBBED)
                .by(OTHER_MENTOR, CaseRole.SUPERVISED_UNSCRUBBED)
                .list();

        assertThat(against(cases)).isEmpty();
    }

    @Test
    void watching_assisting_and_training_do_not_stand_in_for_cases_in_ones_own_hands() {
        List<SignedCase> cases = Cases.none()
                .and(4, CaseRole.SUPERVISED_UNSCRUBBED)
                .and(9, CaseRole.ASSISTED)
                .by(OTHER_MENTOR, CaseRole.TRAINED)
                .list();

        assertThat(codes(against(cases))).containsExactly("certification.last-cases-too-low");
    }

    @Test
    void five_easy_cases_are_refused_and_one_harder_among_them_is_enough() {
        List<SignedCase> easy = enough().list().stream()
                .map(one -> as(one, Complexity.EASIEST_THIRD))
                .toList();
        List<SignedCase> oneHarder = new ArrayList<>(easy);
        oneHarder.set(easy.size() - 5, as(easy.get(easy.size() - 5), Complexity.AVERAGE));

        assertThat(codes(against(easy))).containsExactly("certification.only-easy-cases");
        assertThat(against(oneHarder)).isEmpty();
    }

    @Test
    void a_single_assessor_is_refused() {
        assertThat(against(Cases.none().and(6, CaseRole.SUPERVISED_UNSCRUBBED).list()))
                .containsExactly(Refusal.of("certification.too-few-assessors", 2, 1, 1));
    }

    @Test
    void an_open_serious_complication_is_refused_wherever_it_lies() {
        SignedCase first = enough().list().get(0);
        List<SignedCase> cases = new ArrayList<>(enough().list());
        cases.set(
                0,
                new SignedCase(
                        first.entry(),
                        PERSON,
                        first.technique(),
                        first.day(),
                        first.role(),
                        first.complexity(),
                        first.outcome(),
                        first.entrustment(),
                        MENTOR,
                        true));

        assertThat(codes(against(cases))).containsExactly("certification.open-complication");
    }

    @Test
    @Tag("R-MEN-16")
    void training_others_asks_for_the_same_and_for_a_ladder_that_is_ready_for_it() {
        Ladder independent = ladder(Stage.INDEPENDENT, null, 3);
        Ladder experienced = ladder(Stage.INDEPENDENT, CertificationScope.TRAINER, 0);

        assertThat(new CertificationRule(independent, enough().list()).against(CertificationScope.TRAINER))
                .containsExactly(Refusal.of("certification.cases-missing", 3));
        assertThat(new CertificationRule(experienced, enough().list()).against(CertificationScope.TRAINER))
                .isEmpty();
    }

    @Test
    @Tag("R-MEN-17")
    void it_starts_today_or_within_a_year_and_holds_for_at_most_three() {
        assertThat(period(TODAY, TODAY.plusYears(3))).isEmpty();
        assertThat(period(TODAY.plusYears(1), TODAY.plusYears(2))).isEmpty();
        assertThat(period(TODAY.minusDays(1), TODAY.plusYears(1))).containsExactly("certification.start");
        assertThat(period(TODAY.plusYears(1).plusDays(1), TODAY.plusYears(2))).containsExactly("certification.start");
        assertThat(period(TODAY, TODAY.plusYears(3).plusDays(1))).containsExactly("certification.expiry");
        assertThat(period(TODAY, TODAY)).containsExactly("certification.expiry");
    }

    @Test
    @Tag("R-MEN-17")
    void it_is_reviewed_between_its_first_and_its_last_day() {
        assertThat(reviewed(TODAY.plusDays(1), "")).isEmpty();
        assertThat(reviewed(TODAY.plusYears(2).minusDays(1), "")).isEmpty();
        assertThat(reviewed(TODAY, "")).containsExactly("certification.review");
        assertThat(reviewed(TODAY.plusYears(2), "")).containsExactly("certification.review");
    }

    @Test
    @Tag("R-MEN-17")
    void its_limits_are_short_and_name_no_patient() {
        assertThat(reviewed(null, "Not in children under 12")).isEmpty();
        assertThat(reviewed(null, "x".repeat(400))).isEmpty();
        assertThat(reviewed(null, "x".repeat(401))).containsExactly("text.too-long");
        assertThat(reviewed(null, "As with 540102198001011236"))
                .allMatch(code -> code.startsWith("text.patient-identity"));
    }

    @Test
    @Tag("R-MEN-62")
    void a_renewal_asks_for_the_latest_cases_and_not_for_the_way_up() {
        Ladder due = new Ladder(
                PERSON,
                EXTERNAL_FIXATION,
                Stage.INDEPENDENT,
                List.of(),
                3,
                null,
                TODAY,
                TODAY.minusDays(1),
                true,
                null);

        assertThat(new CertificationRule(ladder(Stage.INDEPENDENT, null, 3), enough().list()).againstRenewal())
                .isEmpty();
        assertThat(new CertificationRule(due, enough().list()).againstRenewal())
                .containsExactly(Refusal.of("certification.refresh-due", TODAY.minusDays(1)));
        assertThat(codes(new CertificationRule(
                                ladder(Stage.INDEPENDENT, null, 0),
                                Cases.none()
                                        .and(5, CaseRole.PERFORMED)
                                        .and(CaseRole.PERFORMED, Entrustment.PROMPTED)
                                        .list())
                        .againstRenewal()))
                .containsExactly("certification.last-cases-too-low");
    }

    private static List<String> reviewed(@Nullable LocalDate on, String limits) {
        return codes(CertificationRule.againstPeriod(
                new CertificationRequest(
                        PERSON,
                        EXTERNAL_FIXATION.id(),
                        CertificationScope.INDEPENDENT,
                        TODAY,
                        on,
                        TODAY.plusYears(2),
                        limits),
                TODAY));
    }

    private static Cases enough() {
        return Cases.none()
                .and(1, CaseRole.OBSERVED)
                .and(2, CaseRole.ASSISTED)
                .and(4, CaseRole.SUPERVISED_SCRUBBED)
                .by(OTHER_MENTOR, CaseRole.SUPERVISED_UNSCRUBBED)
                .and(1, CaseRole.SUPERVISED_UNSCRUBBED);
    }

    private static List<Refusal> against(List<SignedCase> cases) {
        return new CertificationRule(ladder(Stage.INDIRECT_SUPERVISION, CertificationScope.INDEPENDENT, 0), cases)
                .against(CertificationScope.INDEPENDENT);
    }

    private static Ladder ladder(Stage stage, @Nullable CertificationScope readyFor, int missing) {
        return new Ladder(PERSON, EXTERNAL_FIXATION, stage, List.of(), missing, readyFor, null, null, false, null);
    }

    private static List<String> period(LocalDate from, LocalDate until) {
        return codes(CertificationRule.againstPeriod(
                new CertificationRequest(PERSON, EXTERNAL_FIXATION.id(), CertificationScope.INDEPENDENT, from, until),
                TODAY));
    }

    private static List<String> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).toList();
    }

    private static SignedCase rated(SignedCase one, Entrustment rating) {
        return new SignedCase(
                one.entry(),
                one.person(),
                one.technique(),
                one.day(),
                one.role(),
                one.complexity(),
                one.outcome(),
                rating,
                one.mentor(),
                false);
    }

    private static SignedCase as(SignedCase one, Complexity complexity) {
        return new SignedCase(
                one.entry(),
                one.person(),
                one.technique(),
                one.day(),
                one.role(),
                complexity,
                one.outcome(),
                one.entrustment(),
                one.mentor(),
                false);
    }
}

package health.zaoxue.mentorship.caselog;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.MENTOR;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-05-18T02:00:00Z");

    @ParameterizedTest
    @Tag("R-MEN-86")
    @EnumSource(CaseRole.class)
    void performance_and_difficulty_are_said_where_the_technique_was_in_hand(CaseRole role) {
        Rating bare = new Rating(Entrustment.PROMPTED, "Calm", "Slower", false);
        Rating whole = new Rating(
                Entrustment.PROMPTED,
                Performance.INTERMEDIATE,
                Complexity.AVERAGE,
                AssessmentManner.REMOTE,
                "Calm",
                "Slower",
                false);

        assertThat(SignOffRule.againstRating(whole, role)).isEmpty();
        assertThat(SignOffRule.againstRating(bare, role))
                .extracting(Refusal::field)
                .isEqualTo(role.isOperating() ? java.util.List.of("performance", "complexity") : java.util.List.of());
    }

    @ParameterizedTest
    @Tag("R-MEN-86")
    @EnumSource(CaseRole.class)
    void how_much_help_was_needed_is_always_said(CaseRole role) {
        Rating silent = new Rating(
                null, Performance.INTERMEDIATE, Complexity.AVERAGE, AssessmentManner.IN_PLACE, "Calm", "Slower", false);

        assertThat(SignOffRule.againstRating(silent, role))
                .containsExactly(Refusal.at("entrustment", "signoff.rating-missing"));
    }

    @ParameterizedTest
    @Tag("R-MEN-87")
    @EnumSource(CaseRole.class)
    void one_judges_oneself_before_the_sign_off_and_only_what_one_had_in_hand(CaseRole role) {
        CaseEntry entry = new CaseEntry(new UUID(1, 1), new Author(PERSON, new UUID(5, 1)), details(role), NOW);
        entry.submit(NOW);
        assertThat(OwnWords.against(entry).isEmpty()).isEqualTo(role.isOperating());

        entry.signOff();

        assertThat(OwnWords.against(entry)).contains(Refusal.of("own-word.too-late"));
    }

    @ParameterizedTest
    @Tag("R-MEN-88")
    @ValueSource(ints = {0, 1, 29, 30, 31, 90})
    void a_case_is_late_from_its_thirtieth_day_on(int waited) {
        ReminderRule rule = new ReminderRule(TODAY);

        assertThat(rule.isLate(TODAY.minusDays(waited))).isEqualTo(waited >= 30);
        assertThat(rule.firstLate()).isBefore(rule.lastLate());
    }

    private static CaseDetails details(CaseRole role) {
        return new CaseDetails(
                EXTERNAL_FIXATION.id(), role, TODAY, Complexity.AVERAGE, CaseOutcome.AS_PLANNED, MENTOR, "");
    }
}

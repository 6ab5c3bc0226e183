package health.zaoxue.mentorship.caselog;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.MENTOR;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-84")
class AmendmentRuleTest {
    private static final UUID HOSPITAL = new UUID(5, 1);
    private static final Instant NOW = Instant.parse("2026-05-18T02:00:00Z");

    @Test
    void a_signed_off_case_is_amended_once_with_a_reason_where_something_differs() {
        CaseEntry signedOff = signedOff(TODAY);

        assertThat(new AmendmentRule(signedOff, HOSPITAL, false)
                        .against(amendment(CaseRole.OBSERVED, "I only watched")))
                .isEmpty();
        assertThat(new AmendmentRule(signedOff, HOSPITAL, true).against(amendment(CaseRole.OBSERVED, "I only watched")))
                .containsExactly(Refusal.of("amendment.already"));
        assertThat(new AmendmentRule(signedOff, HOSPITAL, false).against(amendment(CaseRole.ASSISTED, " ")))
                .containsExactly(Refusal.at("reason", "text.missing"), Refusal.of("amendment.nothing-new"));
    }

    @Test
    void what_is_not_signed_off_or_was_done_elsewhere_is_not_amended() {
        CaseEntry draft = new CaseEntry(new UUID(1, 1), new Author(PERSON, HOSPITAL), details(TODAY), NOW);

        assertThat(new AmendmentRule(draft, HOSPITAL, false).against(amendment(CaseRole.OBSERVED, "I only watched")))
                .containsExactly(Refusal.of("amendment.not-signed-off"));
        assertThat(new AmendmentRule(signedOff(TODAY), new UUID(5, 2), false)
                        .against(amendment(CaseRole.OBSERVED, "I only watched")))
                .containsExactly(Refusal.of("amendment.elsewhere"));
    }

    @Test
    void nobody_amends_the_case_of_somebody_else_nor_a_draft() {
        CaseEntry own = new CaseEntry(new UUID(1, 2), new Author(PERSON, HOSPITAL), details(TODAY), NOW);
        CaseEntry foreign = new CaseEntry(new UUID(1, 3), new Author(new UUID(4, 4), HOSPITAL), details(TODAY), NOW);

        assertThatThrownBy(() -> own.amending(foreign, "no")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> foreign.amending(signedOff(TODAY), "no")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_amendment_may_be_as_old_as_the_case_and_no_younger_than_today() {
        CaseRule rule = new CaseRule(TODAY, List.of(new Period(TODAY.minusYears(9), null)));

        assertThat(rule.againstAmending(details(TODAY.minusYears(5)))).isEmpty();
        assertThat(rule.againstAmending(details(TODAY.plusDays(1))))
                .containsExactly(Refusal.at("day", "case.date.future"));
    }

    private static CaseEntry signedOff(LocalDate day) {
        CaseEntry entry = new CaseEntry(new UUID(1, 1), new Author(PERSON, HOSPITAL), details(day), NOW);
        entry.submit(NOW);
        entry.signOff();
        return entry;
    }

    private static CaseAmendment amendment(CaseRole role, String reason) {
        CaseDetails before = details(TODAY);
        return new CaseAmendment(
                new UUID(2, 2),
                new UUID(3, 3),
                new CaseDetails(
                        before.technique(),
                        role,
                        before.day(),
                        before.complexity(),
                        before.outcome(),
                        before.mentor(),
                        before.learnt()),
                reason);
    }

    private static CaseDetails details(LocalDate day) {
        return new CaseDetails(
                EXTERNAL_FIXATION.id(),
                CaseRole.ASSISTED,
                day,
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                MENTOR,
                "hold the retractor still");
    }
}

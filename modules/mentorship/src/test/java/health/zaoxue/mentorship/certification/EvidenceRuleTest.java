package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.TechniqueConfirmation;
import health.zaoxue.mentorship.TechniqueView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-173")
class EvidenceRuleTest {
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);

    @Test
    void another_version_asks_for_something_else_whatever_was_confirmed() {
        assertThat(EvidenceRule.asksForSomethingElse(1, FIRST, now(2, null))).isTrue();
        assertThat(EvidenceRule.asksForSomethingElse(1, null, now(2, word(FIRST, false))))
                .isTrue();
    }

    @Test
    void the_same_word_and_the_first_one_that_confirms_change_nothing() {
        assertThat(EvidenceRule.asksForSomethingElse(1, null, now(1, null))).isFalse();
        assertThat(EvidenceRule.asksForSomethingElse(1, FIRST, now(1, word(FIRST, true))))
                .isFalse();
        assertThat(EvidenceRule.asksForSomethingElse(1, null, now(1, word(FIRST, false))))
                .isFalse();
    }

    @Test
    void more_than_the_catalogue_and_any_later_word_ask_for_something_else() {
        assertThat(EvidenceRule.asksForSomethingElse(1, null, now(1, word(FIRST, true))))
                .isTrue();
        assertThat(EvidenceRule.asksForSomethingElse(1, FIRST, now(1, word(SECOND, true))))
                .isTrue();
        assertThat(EvidenceRule.asksForSomethingElse(1, FIRST, now(1, word(SECOND, false))))
                .isTrue();
    }

    private static TechniqueView now(int version, @Nullable TechniqueConfirmation word) {
        return Cases.asking(version, Cases.EXTERNAL_FIXATION.requirements(), word);
    }

    private static TechniqueConfirmation word(UUID id, boolean own) {
        return new TechniqueConfirmation(id, Translated.of("Hospital", "医院"), own, Cases.TODAY);
    }
}

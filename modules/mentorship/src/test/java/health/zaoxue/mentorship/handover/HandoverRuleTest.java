package health.zaoxue.mentorship.handover;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverFact;
import health.zaoxue.mentorship.HandoverFactKind;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverPart;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverRuleTest {
    private static final UUID ANY = new UUID(1, 1);

    @ParameterizedTest
    @EnumSource(HandoverPart.class)
    @Tag("R-MEN-123")
    void a_whole_note_may_be_kept(HandoverPart part) {
        assertThat(HandoverRule.against(note(part, "Calm", part == HandoverPart.TECHNIQUE ? 2 : null)))
                .isEmpty();
    }

    @Test
    @Tag("R-MEN-123")
    void an_apprentice_wants_three_things_and_what_is_open_one() {
        assertThat(HandoverRule.against(new HandoverNote(ANY, HandoverPart.APPRENTICE, ANY, " ", "", "", null)))
                .extracting(Refusal::field)
                .containsExactly("stands", "watch", "next");
        assertThat(HandoverRule.against(new HandoverNote(ANY, HandoverPart.ITEM, ANY, "", "", "", null)))
                .extracting(Refusal::field)
                .containsExactly("stands");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000})
    @Tag("R-MEN-123")
    void a_technique_wants_a_credible_number(int minimum) {
        assertThat(HandoverRule.against(note(HandoverPart.TECHNIQUE, "Calm", minimum)))
                .containsExactly(Refusal.at("minimum", "handover.minimum", HandoverRule.MOST));
    }

    @Test
    @Tag("R-MEN-123")
    void nobody_writes_who_a_patient_is() {
        assertThat(HandoverRule.against(note(HandoverPart.ITEM, "Call 13812345678 about it", null)))
                .extracting(Refusal::field)
                .containsExactly("stands");
    }

    @Test
    @Tag("R-MEN-124")
    void a_file_is_handed_in_whole_with_a_letter_to_somebody_who_stays() {
        List<HandoverEntry> half = List.of(entry(note(HandoverPart.ITEM, "Calm", null)), entry(null));

        assertThat(HandoverRule.against(half, "", false))
                .containsExactly(
                        Refusal.at("letter", "text.missing"),
                        Refusal.at("successor", "handover.successor"),
                        Refusal.of("handover.unfinished", 1L));
        assertThat(HandoverRule.against(half.subList(0, 1), "Dear colleague", true))
                .isEmpty();
        assertThat(HandoverRule.against(List.of(), "Call 13812345678", true))
                .extracting(Refusal::field)
                .containsExactly("letter");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "8, 1", "9, 2", "16, 2", "17, 3", "80, 10"})
    @Tag("R-MEN-125")
    void half_of_what_was_usual_in_three_months_keeps_a_technique(int casesInYear, int minimum) {
        assertThat(HandoverRule.usualMinimum(casesInYear)).isEqualTo(minimum);
    }

    private static HandoverNote note(
            HandoverPart part, String stands, @org.jspecify.annotations.Nullable Integer minimum) {
        boolean item = part == HandoverPart.ITEM;
        return new HandoverNote(ANY, part, ANY, stands, item ? "" : "Watch", item ? "" : "Next", minimum);
    }

    private static HandoverEntry entry(@org.jspecify.annotations.Nullable HandoverNote note) {
        HandoverFact fact = HandoverFact.item(HandoverFactKind.GAP, ANY, Translated.of("Gap", null), null);
        return new HandoverEntry(HandoverPart.ITEM, ANY, List.of(fact), note);
    }
}

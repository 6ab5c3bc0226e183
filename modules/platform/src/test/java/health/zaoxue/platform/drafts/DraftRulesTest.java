package health.zaoxue.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRulesTest {
    private static final DraftName FORM = new DraftName("decision", "");

    @ParameterizedTest
    @CsvSource({
        "call 138 1234 5678, text.patient-identity.mobile-phone",
        "540102199003078810, text.patient-identity.identity-card",
        "༡༣༨༡༢༣༤༥༦༧༨, text.patient-identity.mobile-phone",
        "0891-6332211, text.patient-identity.landline"
    })
    @Tag("R-PLT-92")
    void a_field_that_looks_like_a_patients_identity_is_left_out_and_the_others_are_kept(String text, String code) {
        TypedDraft typed = typed(new TypedField("reason", text), new TypedField("note", "Two offers are missing."));

        assertThat(DraftRules.leftOut(typed)).containsExactly(Refusal.at("reason", code));
        assertThat(DraftRules.kept(typed)).containsExactly(new TypedField("note", "Two offers are missing."));
    }

    @ParameterizedTest
    @CsvSource({"unkeptRecord, false", "case:unkeptRecord, false", "unkept, true", "kept, true", "notunkeptRecord, true"
    })
    @Tag("R-MEN-140")
    void a_field_that_says_so_by_its_name_is_kept_in_no_draft(String name, boolean kept) {
        TypedField field = new TypedField(name, "ZY-2015");

        assertThat(DraftRules.kept(typed(field)).contains(field)).isEqualTo(kept);
        assertThat(DraftRules.leftOut(typed(field))).isEmpty();
    }

    @Test
    @Tag("R-PLT-92")
    void a_character_that_the_database_cannot_hold_is_left_out() {
        TypedDraft typed = typed(new TypedField("note", "a\0b"));

        assertThat(DraftRules.leftOut(typed)).containsExactly(Refusal.at("note", "text.unprintable"));
        assertThat(DraftRules.kept(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"65532, false", "65533, true"})
    @Tag("R-PLT-93")
    void a_draft_holds_so_many_bytes_with_the_names_of_its_fields(int length, boolean tooMuch) {
        assertThat(DraftRules.isTooMuch(typed(new TypedField("note", "x".repeat(length)))))
                .isEqualTo(tooMuch);
    }

    @Test
    @Tag("R-PLT-93")
    void tibetan_counts_as_many_bytes_as_it_has() {
        assertThat(DraftRules.isTooMuch(typed(new TypedField("note", "ཀ".repeat(21_844)))))
                .isFalse();
        assertThat(DraftRules.isTooMuch(typed(new TypedField("note", "ཀ".repeat(21_845)))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"400, false", "401, true"})
    @Tag("R-PLT-93")
    void a_draft_holds_so_many_fields(int number, boolean tooMuch) {
        List<TypedField> fields = IntStream.range(0, number)
                .mapToObj(i -> new TypedField("f" + i, ""))
                .toList();

        assertThat(DraftRules.isTooMuch(typed(fields.toArray(TypedField[]::new))))
                .isEqualTo(tooMuch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "Decision", "a b", "a|b", "x123456789012345678901234567890123456789012"})
    void what_no_form_is_called_is_no_name(String form) {
        assertThatThrownBy(() -> new DraftName(form, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static TypedDraft typed(TypedField... fields) {
        return new TypedDraft(FORM, new Sitting(UUID.randomUUID(), null), 1, "", List.of(fields));
    }
}

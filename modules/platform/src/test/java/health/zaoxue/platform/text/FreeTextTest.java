package health.zaoxue.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-11")
class FreeTextTest {
    private static final FreeText COMMENT = FreeText.required("wentWell", 10);

    @Test
    void as_many_characters_as_allowed_pass_and_one_more_does_not() {
        assertThat(COMMENT.check("abcdefghij")).isEmpty();
        assertThat(COMMENT.check("abcdefghij!")).containsExactly(Refusal.at("wentWell", "text.too-long", 10, 11));
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(COMMENT.check("𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀")).isEmpty();
    }

    @Test
    void nothing_but_blanks_is_missing_where_a_text_is_required() {
        assertThat(COMMENT.check(" \n ")).containsExactly(Refusal.at("wentWell", "text.missing"));
        assertThat(FreeText.optional("learnt", 10).check("")).isEmpty();
    }

    @Test
    void a_script_is_a_text_like_any_other() {
        assertThat(FreeText.optional("learnt", 100).check("<script>alert(1)</script>"))
                .isEmpty();
    }

    @Test
    void unprintable_characters_are_refused_but_line_ends_are_not() {
        assertThat(COMMENT.check("a\u0000b")).containsExactly(Refusal.at("wentWell", "text.unprintable"));
        assertThat(COMMENT.check("a\r\nb")).isEmpty();
    }

    @Test
    @Tag("R-PLT-10")
    void a_patients_number_is_refused_next_to_the_field() {
        assertThat(FreeText.required("learnt", 400).check("rang 13812345678"))
                .containsExactly(Refusal.at("learnt", "text.patient-identity.mobile-phone"));
    }
}

package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Rating;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEN-147")
class OwnCommentTest {
    private static final String WELL = "The landmarks were found at once.";
    private static final String NEXT = "Say the next step before you take it.";

    @Test
    void two_comments_of_the_assessors_own_are_enough() {
        assertThat(OwnComment.against(rating(WELL, NEXT), "Mark the landmarks before draping."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234567890, true",
        "1234567890123456789, false",
        "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 !!!, false",
        "入路清楚操作平稳配合, true",
        "入路清楚操作平稳配, false",
        "............................, false"
    })
    void letters_are_counted_and_a_chinese_one_twice(String said, boolean enough) {
        assertThat(OwnComment.against(rating(said, NEXT), "").isEmpty()).isEqualTo(enough);
        if (!enough) {
            assertThat(OwnComment.against(rating(said, NEXT), ""))
                    .containsExactly(Refusal.at("wentWell", "co-sign.too-short", 20));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Mark the landmarks before draping",
        "MARK the landmarks; before draping!",
        "Yes: mark the landmarks before draping - well done",
        "the landmarks before draping"
    })
    void what_the_author_wrote_is_not_the_assessors(String said) {
        assertThat(OwnComment.against(rating(WELL, said), "Mark the landmarks before draping."))
                .containsExactly(Refusal.at("nextTime", "co-sign.authors-words"));
    }

    @Test
    void a_word_in_common_is_no_copy() {
        assertThat(OwnComment.against(rating(WELL, NEXT), "landmarks")).isEmpty();
    }

    @Test
    void the_same_twice_is_one_comment() {
        assertThat(OwnComment.against(rating(WELL, WELL.toUpperCase(Locale.ROOT)), ""))
                .containsExactly(Refusal.at("nextTime", "co-sign.said-twice"));
    }

    private static Rating rating(String wentWell, String nextTime) {
        return new Rating(Entrustment.PROMPTED, wentWell, nextTime, false);
    }
}

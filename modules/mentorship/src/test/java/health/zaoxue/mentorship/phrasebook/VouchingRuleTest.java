package health.zaoxue.mentorship.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VouchingRuleTest {
    @ParameterizedTest
    @CsvSource({
        "true, 'TIBETAN', true",
        "true, 'CHINESE,TIBETAN', true",
        "true, 'CHINESE', false",
        "true, '', false",
        "true, 'KHAM,AMDO', false",
        "false, 'TIBETAN', false"
    })
    @Tag("R-MEN-130")
    void whoever_a_hospital_employs_and_who_speaks_it_with_patients_may_vouch(
            boolean local, String languages, boolean may) {
        assertThat(new VouchingRule(local, languages).mayVouch()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"' Pain ', pain", "ན་ཟུག་, ན་ཟུག", "ན་ཟུག།, ན་ཟུག", "'ན་ཟུག་ །', ན་ཟུག", "疼, 疼", "'', ''"})
    @Tag("R-MEN-131")
    void the_end_of_a_syllable_or_sentence_is_not_looked_for(String typed, String sought) {
        assertThat(VouchingRule.sought(typed)).isEqualTo(sought);
    }
}
